import { expect, test } from '@jest/globals';
import { freshnessSearches } from './freshness-searches.js';
import { toldOn, toldYear } from './told.js';

test('a sheet is as fresh as the last word said of it, whoever said it', () => {
  expect(toldOn({ sourceDate: '2024-05-01', editedAt: '2026-02-03T10:00:00.000Z', verifiedAt: null })).toBe('2026-02-03');
  expect(toldOn({ sourceDate: null, editedAt: null, verifiedAt: null })).toBeNull();
  expect([toldYear({ sourceDate: '2024-05-01', editedAt: null, verifiedAt: null }), toldYear({ sourceDate: null, editedAt: null, verifiedAt: null })]).toEqual(['2024', 'non-precise']);
});

test('every age of a sheet is a search, and the ages meet without a gap or an overlap', () => {
  expect(freshnessSearches(Date.parse('2026-11-26T23:00:00Z'))).toEqual({
    year: 'told-since=2025-11-26', twoYears: 'told-since=2024-11-26&told-before=2025-11-26', older: 'told-before=2024-11-26', unknown: 'told=non-precise',
  });
});
