import { expect, test } from '@jest/globals';
import type { HarvestRow } from './harvest-rows';
import { lastState } from './last-state';

const aRow = (outcome: HarvestRow['outcome'], hash: string, run: string | null): HarvestRow => ({
  id: 1, document_id: 'h', inventory: 'i', state: 'done', outcome, message: null, started_at: null, ended_at: null, lease_until: null, items: 3, pages: 1, run,
  counts: null, failures: null, etag: null, last_modified: null, hash, recipe_hash: 'r',
});
const rows = [aRow('failed', '', null), aRow('unchanged', 'new', null), aRow('imported', 'new', 'run-2'), aRow('unchanged', 'old', null), aRow('imported', 'old', 'run-1')];

test('a source is compared with its last good reading', () => {
  expect(lastState(rows, new Set())).toEqual({ items: 3, etag: null, lastModified: null, hash: 'new', recipeHash: 'r' });
  expect(lastState([aRow('failed', '', null)], new Set())).toBeNull();
});

test('once its import is undone, with the one before; with none, it is read as for the first time', () => {
  expect(lastState(rows, new Set(['run-2']))?.hash).toBe('old');
  expect(lastState(rows, new Set(['run-1', 'run-2']))).toBeNull();
});
