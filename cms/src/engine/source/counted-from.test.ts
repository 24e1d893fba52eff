import { expect, test } from '@jest/globals';
import { countedFrom } from './counted-from';
import type { HarvestRow } from './harvest-rows';

const aRow = (id: number, changes: Partial<HarvestRow> = {}): HarvestRow => ({
  id, document_id: `h${id}`, inventory: 'i', state: 'done', outcome: 'imported', message: null, started_at: null, ended_at: null, lease_until: null, items: 3, pages: 1, run: null,
  counts: null, failures: null, etag: null, last_modified: null, hash: null, recipe_hash: null, ...changes,
});
const interrupted = (id: number) => aRow(id, { outcome: 'failed', items: null, pages: null });

test('the next reading is counted from the last one, good or bad', () => {
  expect(countedFrom([aRow(2), aRow(1)])?.id).toBe(2);
  expect(countedFrom([aRow(2, { outcome: 'failed', pages: 0 }), aRow(1)])?.id).toBe(2);
  expect(countedFrom([])).toBeUndefined();
});

test('one that was interrupted does not count, so it is taken up at once; the third in a row does', () => {
  expect(countedFrom([interrupted(3), interrupted(2), aRow(1)])?.id).toBe(1);
  expect(countedFrom([interrupted(1)])).toBeUndefined();
  expect(countedFrom([interrupted(4), interrupted(3), interrupted(2), aRow(1)])?.id).toBe(4);
});
