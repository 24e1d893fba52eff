import { expect, test } from '@jest/globals';
import { licences, type Licence } from '../lists/licence.js';
import { mergedLicence } from './merged-licence.js';

const cases: [string, Licence[], string | null][] = [
  ['no entry: the platform wrote it', [], 'cc-by-sa-4.0'],
  ['Licence Ouverte', ['lo-2.0'], 'cc-by-sa-4.0'],
  ['CC BY', ['cc-by-4.0'], 'cc-by-sa-4.0'],
  ['CC BY-SA', ['cc-by-sa-4.0'], 'cc-by-sa-4.0'],
  ['CC0', ['cc0-1.0'], 'cc-by-sa-4.0'],
  ['MIT', ['mit'], 'cc-by-sa-4.0'],
  ['ODbL', ['odbl-1.0'], null],
  ['CC BY-NC', ['cc-by-nc-4.0'], null],
  ['all rights reserved', ['proprietaire'], null],
  ['unknown', ['inconnue'], null],
  ['all allow it', ['lo-2.0', 'cc-by-4.0', 'cc0-1.0'], 'cc-by-sa-4.0'],
  ['one does not', ['lo-2.0', 'cc-by-nc-4.0'], null],
  ['one says nothing', ['cc0-1.0', 'inconnue'], null],
];

test.each(cases)('%s', (_name, given, expected) => {
  expect(mergedLicence(given)).toBe(expected);
  expect(mergedLicence(given.toReversed())).toBe(expected);
});

test('every licence we know has its case', () => {
  for (const { code } of licences) expect(cases.some(([, given]) => given.length === 1 && given[0] === code)).toBe(true);
});
