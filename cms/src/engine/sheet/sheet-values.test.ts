import { expect, test } from '@jest/globals';
import { toWrittenPlace } from '../proposal/written-place';
import { compareSheets, toSheetValues, toWrites, withPlaceTold } from './sheet-values';

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
  expect(toWrites(differences, { experience: today })).toEqual([
    { field: 'startYear', after: 2020 }, { field: 'experience', after: { need: 'Du lien', how: 'Un voisin après l’autre', cost: null, pitfalls: null, acceptsContact: true } },
  ]);
  expect(toWrites([{ field: 'need', before: 'Du lien', after: null }], { experience: { ...today, cost: null } })).toEqual([{ field: 'experience', after: null }]);
});

test('where a project is can be corrected in a line, and stays what it is where it has several places or hides one', () => {
  const aubusson = toWrittenPlace('23200 Aubusson');
  expect(toSheetValues({ title: 'Le four', places: [toWrittenPlace('23200')] }).place).toBe('23200');
  expect(toSheetValues({ title: 'Le four', places: [toWrittenPlace('Saint-Denis (93)')] }).place).toBe('Saint-Denis (93)');
  const corrected = [{ field: 'place' as const, before: '23200', after: '23200 Aubusson' }];
  expect(toWrites(corrected, { places: [toWrittenPlace('23200')] })).toEqual([{ field: 'places', after: [aubusson] }]);
  expect(corrected.map(withPlaceTold)).toEqual([{ field: 'place', before: expect.stringContaining('(une commune parmi '), after: '23200 Aubusson' }]);
  for (const places of [[aubusson, aubusson], [{ ...aubusson, visibility: 'hidden' as const }]]) {
    expect(toSheetValues({ title: 'Le four', places }).place).toBeNull();
    expect(toWrites(corrected, { places })).toEqual([]);
  }
});
