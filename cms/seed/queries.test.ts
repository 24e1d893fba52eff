import { maturities, parseSearch } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { listSeedTexts, readSeedFile } from './testing/read-seed-file.js';

type Theme = { code: string; children: { code: string }[] };
const { themes } = readSeedFile('taxonomy.json') as unknown as { themes: Theme[] };
const known: Record<string, string[]> = {
  theme: themes.flatMap(({ code, children }) => [code, ...children.map((child) => child.code)]),
  maturity: maturities.map(({ code }) => code),
};
const queries = listSeedTexts().flatMap(({ file, keys, text }) => {
  if (keys.at(-1) === 'query') return [{ file, query: text }];
  return text.startsWith('/recherche?') ? [{ file, query: text.split('?')[1] ?? '' }] : [];
});

test('every query of a block, dossier, menu or suggestion is one the search understands', () => {
  expect(queries.length).toBeGreaterThan(15);
  expect(queries.filter(({ query }) => parseSearch(new URLSearchParams(query)).problems.length > 0)).toEqual([]);
});

test('every query asks only for themes and maturities that exist', () => {
  const lost = queries.filter(({ query }) => [...new URLSearchParams(query)].some(([name, value]) => known[name]?.includes(value) === false));
  expect(lost).toEqual([]);
});
