import { expect, test } from '@jest/globals';
import { listHalfYears, sumOf } from './half-years.js';

const months = ['2025-11', '2025-12', ...Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`)].map((month) => ({ month, projects: 1, edits: 2, imports: 0, requests: 3 }));

test('a half-year is chosen by name, the latest first; the one under way says so, one known in part is not offered', () => {
  expect(listHalfYears(months).map(({ code, label, isOver }) => [code, label, isOver])).toEqual([['2026-2', 'Second semestre 2026 (en cours)', false], ['2026-1', 'Premier semestre 2026', true]]);
});

test('a report counts the months of its half-year alone', () => {
  expect(sumOf(months, { from: '2026-01', to: '2026-06' })).toEqual({ projects: 6, edits: 12, imports: 0, requests: 18 });
});
