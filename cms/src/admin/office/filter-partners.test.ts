import { expect, test } from '@jest/globals';
import { filterPartners } from './filter-partners';

const partner = (name: string, type: string, hasInventory: boolean, lastFile: string | null) => ({ id: name, name, type, hasInventory, lastFile, isReachable: true });
const all = [partner('a', 'Médias', true, '2026-03-01T00:00:00Z'), partner('b', 'Médias', true, '2025-01-01T00:00:00Z'), partner('c', 'Fondations', false, null)];
const names = (filter: Parameters<typeof filterPartners>[1]) => filterPartners(all, filter, new Date('2026-04-01T00:00:00Z')).map(({ name }) => name);

test('a call may go to a family, to those with an inventory, to those silent for long; never having sent counts as silent', () => {
  expect(names({ type: '', inventory: '', silent: '', among: null })).toEqual(['a', 'b', 'c']);
  expect(names({ type: 'Médias', inventory: '', silent: '', among: null })).toEqual(['a', 'b']);
  expect(names({ type: '', inventory: 'without', silent: '', among: null })).toEqual(['c']);
  expect(names({ type: '', inventory: '', silent: '12', among: null })).toEqual(['b', 'c']);
  expect(names({ type: '', inventory: '', silent: '', among: ['c'] })).toEqual(['c']);
});
