import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { LaureateList } from './laureate-list';

test('a project honoured twice by the same programme is one project, as its search says', () => {
  const twice = { label: 'Prix des Halles', projects: 1, years: [{ year: 2014, count: 1 }, { year: 2018, count: 1 }] };
  const more = { label: 'Prix des Fours', projects: 2, years: [{ year: 2014, count: 2 }, { year: 2018, count: 1 }] };
  const shown = renderToStaticMarkup(<LaureateList laureates={[more, twice]} />);
  expect(shown).toMatch(/href="\/recherche\?distinction=Prix%20des%20Fours">2\u00A0projets/);
  expect(shown).toMatch(/Prix des Halles<\/a> \((?:<!-- -->)?2014, 2018/);
  expect(shown).not.toContain('3\u00A0projets');
});
