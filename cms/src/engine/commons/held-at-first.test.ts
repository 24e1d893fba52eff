import { expect, test } from '@jest/globals';
import { heldAtFirst, type ShownLine } from './held-at-first';

const shown = [{ field: 'title', status: 'published' as const, before: null, after: 'Le verger' }];
const line = (id: string, action: string, changes: ShownLine['changes'] = []): ShownLine => ({ id, action, changes });

test('what a run held back arrives the day somebody shows it', () => {
  expect([...heldAtFirst([line('held', 'publish', shown), line('held', 'unpublish'), line('held', 'publish', shown)])]).toEqual(['held']);
});

test('what a run showed at once arrived that day, whatever left, came back or was published again since', () => {
  const again = [{ field: 'summary', status: 'published' as const, before: 'Un', after: 'Deux' }];
  expect([...heldAtFirst([line('back', 'unpublish'), line('back', 'publish', shown), line('edited', 'publish', again), line('edited', 'unpublish')])]).toEqual([]);
});
