import { expect, test } from '@jest/globals';
import { dossierSearches, namedSearch, sharedSearches } from './dossier-searches';

const picks = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `p${index}` }));

test('a dossier of text alone shows no project; an empty search is none', () => {
  for (const query of [null, '', '?', '  ']) expect(dossierSearches({ projects: [], query })).toEqual([]);
});

test('picks and search add up; what both find is counted once', () => {
  const dossier = { projects: picks(2), query: '?theme=ENV' };
  expect(dossierSearches(dossier)).toEqual(['ids=p0&ids=p1', 'theme=ENV']);
  expect(sharedSearches(dossier)).toEqual(['theme=ENV&ids=p0&ids=p1']);
  expect(sharedSearches({ ...dossier, query: null })).toEqual([]);
});

test('of more picks than an address takes, none is lost', () => {
  const searches = dossierSearches({ projects: picks(230), query: null });
  expect(searches.map((search) => new URLSearchParams(search).getAll('ids').length)).toEqual([100, 100, 30]);
  expect(namedSearch(picks(101).map(({ id }) => id))).toBeNull();
});
