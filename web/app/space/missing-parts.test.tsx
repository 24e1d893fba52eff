import { expect, test } from '@jest/globals';
import { renderToString } from 'react-dom/server';
import { MissingParts } from './missing-parts';

test('what is missing from a profile is named, and each name leads to its field', () => {
  const html = renderToString(<MissingParts missing={['licence', 'territories']} labels={{ licence: 'Licence par défaut', territories: 'Territoires' }} />);
  expect(html).toContain('<a href="#champ-licence">Licence par défaut</a>');
  expect(html).toContain('<a href="#champ-territories">Territoires</a>');
  expect(renderToString(<MissingParts missing={[]} labels={{}} />)).toBe('');
});
