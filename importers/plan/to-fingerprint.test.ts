import { expect, test } from '@jest/globals';
import { toFingerprint } from './to-fingerprint.js';

const said = { values: { title: 'A', summary: 'B' }, rows: [{ line: 2, cells: { a: '1' } }], sourceUrl: null, sourceDate: null };

test('the order of properties and a row that moved in its file change nothing', () => {
  expect(toFingerprint({ ...said, values: { summary: 'B', title: 'A' }, rows: [{ line: 9, cells: { a: '1' } }] })).toBe(toFingerprint(said));
});

test('any value said otherwise changes it', () => {
  expect(toFingerprint({ ...said, values: { title: 'A', summary: 'C' } })).not.toBe(toFingerprint(said));
  expect(toFingerprint({ ...said, rows: [{ line: 2, cells: { a: '2' } }] })).not.toBe(toFingerprint(said));
});
