import { expect, test } from '@jest/globals';
import { MARK_END, MARK_START } from '../search/engine/to-search';
import { extractAround } from './extract-around';

const told = (text: string) => text.replaceAll(MARK_START, '[').replaceAll(MARK_END, ']');

test('the summary is shown, its words marked as people wrote them', () => {
  expect(told(extractAround({ summary: 'Les Chartes d’ici', text: 'autre' }, new Set(['charte'])))).toBe('Les [Chartes] d’ici');
});

test('words that only the body holds are shown where they stand', () => {
  const extract = told(extractAround({ summary: 'Autre chose', text: `${'mot '.repeat(100)}la gouvernance ${'suite '.repeat(100)}` }, new Set(['gouvernance'])));
  expect(extract).toMatch(/^… (mot )+la \[gouvernance\] (suite )+suite…$/);
  expect(extract.length).toBeLessThan(300);
});

test('where nothing matched the title says why: the summary is enough', () => {
  expect(extractAround({ summary: 'En deux mots', text: 'tout' }, new Set(['charte']))).toBe('En deux mots');
});
