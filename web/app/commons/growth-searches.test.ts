import { expect, test } from '@jest/globals';
import { growthSearches } from './growth-searches';

test('months follow each other without a gap, over the turn of a year, and all that is older is one search', () => {
  expect(growthSearches(new Date('2026-02-28T23:30:00Z'), 3)).toEqual({
    months: [
      { month: '2025-12', query: 'recorded-since=2025-12-01&recorded-before=2026-01-01' },
      { month: '2026-01', query: 'recorded-since=2026-01-01&recorded-before=2026-02-01' },
      { month: '2026-02', query: 'recorded-since=2026-02-01&recorded-before=2026-03-01' },
    ],
    before: 'recorded-before=2025-12-01',
  });
});
