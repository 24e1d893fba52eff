import { expect, test } from '@jest/globals';
import { toRows } from './to-rows.js';

test('short fields share a row, long ones have their own, and the order is kept', () => {
  const rows = toRows([
    { name: 'title', type: 'string' },
    { name: 'slug', type: 'string' },
    { name: 'summary', type: 'text' },
    { name: 'demo', type: 'boolean' },
    { name: 'order', type: 'integer' },
    { name: 'date', type: 'date' },
  ]);
  expect(rows.map((row) => row.map((cell) => cell.name))).toEqual([
    ['title', 'slug'],
    ['summary'],
    ['demo', 'order', 'date'],
  ]);
});

test('no row is wider than the form', () => {
  const rows = toRows(
    ['string', 'boolean', 'string', 'date', 'text'].map((type, index) => ({ name: `f${index}`, type })),
  );
  expect(rows.flat()).toHaveLength(5);
  for (const row of rows) expect(row.reduce((width, cell) => width + cell.size, 0)).toBeLessThanOrEqual(12);
});
