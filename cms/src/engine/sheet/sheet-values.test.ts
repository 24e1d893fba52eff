import { expect, test } from '@jest/globals';
import { compareSheets, toSheetValues } from './sheet-values';

test('only what a carrier changed is a correction; a browser’s line ends are not', () => {
  const before = toSheetValues({ title: 'Le four', summary: 'Un\r\ndeux', startYear: 2019 });
  expect(compareSheets(before, { ...before, summary: 'Un\ndeux' })).toEqual([]);
  expect(compareSheets(before, { ...before, startYear: 2020, website: 'https://four.example/' })).toEqual([
    { field: 'website', before: null, after: 'https://four.example/' },
    { field: 'startYear', before: 2019, after: 2020 },
  ]);
});
