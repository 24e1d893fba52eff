import { expect, test } from '@jest/globals';
import { namingEntry } from './naming.js';

const entry = (inventory: string, key: string, date: string | null) => ({ partner: 'p', inventory, key, date });

test('the oldest source names a project, whatever was imported first', () => {
  const entries = [entry('v3', 'a', '2019-03-01'), entry('v0', '7', '2019-01-01'), entry('sans-date', 'x', null)];
  expect(namingEntry(entries)?.inventory).toBe('v0');
  expect(namingEntry(entries.toReversed())?.inventory).toBe('v0');
});

test('sources of one date are told apart by partner, inventory and key', () => {
  expect(namingEntry([entry('b', '1', null), entry('a', '2', null), entry('a', '1', null)])).toMatchObject({ inventory: 'a', key: '1' });
  expect(namingEntry([])).toBeUndefined();
});
