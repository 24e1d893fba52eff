import { expect, test } from '@jest/globals';
import { toWithdrawnList } from './to-withdrawn-list';

test('whoever copied our data learns of each project that left once, why, and where a merged one went, the oldest first', () => {
  const causes = {
    objections: [{ id: 'refused', at: '2026-03-01' }], deleted: [{ id: 'gone', at: '2026-02-01' }, { id: 'refused', at: '2026-01-01' }],
    merged: [{ id: 'twin', at: '2026-01-01', to: 'kept' }], unpublished: [{ id: 'hidden', at: '2026-04-01' }, { id: 'gone', at: '2025-12-01' }],
  };
  expect(toWithdrawnList(causes)).toEqual([
    { id: 'twin', at: '2026-01-01', reason: 'merged', to: 'kept' }, { id: 'gone', at: '2026-02-01', reason: 'deleted', to: null },
    { id: 'refused', at: '2026-03-01', reason: 'objection', to: null }, { id: 'hidden', at: '2026-04-01', reason: 'unpublished', to: null },
  ]);
});
