import { expect, test } from '@jest/globals';
import { compareSheets, toSheetValues, toWrites } from './sheet-values';

test('only what a carrier changed is a correction; a browser’s line ends are not', () => {
  const before = toSheetValues({ title: 'Le four', summary: 'Un\r\ndeux', startYear: 2019 });
  expect(compareSheets(before, { ...before, summary: 'Un\ndeux' })).toEqual([]);
  expect(compareSheets(before, { ...before, startYear: 2020, website: 'https://four.example/' })).toEqual([
    { field: 'website', before: null, after: 'https://four.example/' },
    { field: 'startYear', before: 2019, after: 2020 },
  ]);
});

test('what a carrier passes on to whoever would do the same is written together, beside what the sheet says of it today', () => {
  const today = { need: 'Du lien', how: null, cost: '3 000 €', pitfalls: null, acceptsContact: false };
  const before = toSheetValues({ title: 'Le four', experience: today });
  const differences = compareSheets(before, { ...before, how: 'Un voisin après l’autre', cost: null, acceptsContact: true, startYear: 2020 });
  expect(differences.map(({ field }) => field)).toEqual(['startYear', 'how', 'cost', 'acceptsContact']);
  expect(toWrites(differences, today)).toEqual([
    { field: 'startYear', after: 2020 }, { field: 'experience', after: { need: 'Du lien', how: 'Un voisin après l’autre', cost: null, pitfalls: null, acceptsContact: true } },
  ]);
  expect(toWrites([{ field: 'need', before: 'Du lien', after: null }], { ...today, cost: null })).toEqual([{ field: 'experience', after: null }]);
});
