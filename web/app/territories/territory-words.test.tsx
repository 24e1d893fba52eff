import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { TerritoryWords } from './territory-words';

const words = { title: 'Un territoire démonstrateur', lead: 'Deux ans d’essais.', untranslated: false, blocks: [{ kind: 'text' as const, heading: 'Le récit', html: '<p>Long.</p>' }] };

test('of what the team writes of a territory, the one sheet of paper keeps the title and the lead', () => {
  const [onPaper = '', onScreen = ''] = renderToStaticMarkup(<TerritoryWords territory={{ label: 'Bretagne', words }} />).split('data-screen-only');
  expect(onPaper).toContain('Deux ans d’essais.');
  expect(onPaper).not.toContain('Le récit');
  expect(onScreen).toContain('Le récit');
});
