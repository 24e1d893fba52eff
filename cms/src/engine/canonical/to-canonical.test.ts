import { expect, test } from '@jest/globals';
import { toCanonical } from './to-canonical';

const attributes = {
  id: { type: 'increments' }, documentId: { type: 'string' }, title: { type: 'string' }, updatedAt: { type: 'datetime' }, runId: { type: 'string' },
  themes: { type: 'relation' }, inventories: { type: 'relation', mappedBy: 'partner' }, places: { type: 'component' },
};
const row = {
  id: 7, documentId: 'abc', title: 'Un projet', updatedAt: '2026-01-01T00:00:00Z', publishedAt: '2026-01-01T00:00:00Z', runId: 'r',
  themes: [{ id: 1, documentId: 't1' }, { id: 2, documentId: 't1' }, { id: 3, documentId: 't2' }], inventories: [{ documentId: 'i' }],
  places: [{ id: 9, label: 'Ici', address: null }],
};

test('two rows that differ by their ids, moments and runs alone are the same', () => {
  const later = { ...row, id: 8, updatedAt: '2027-01-01T00:00:00Z', runId: 's', places: [{ id: 12, label: 'Ici' }] };
  expect(toCanonical('project', attributes, later, true)).toEqual(toCanonical('project', attributes, row, true));
});

test('relations are told by what they point to, each once and in order, from their own side', () => {
  expect(toCanonical('project', attributes, row, true)).toEqual({
    type: 'project', id: 'abc', locale: null, state: 'published', fields: { title: 'Un projet', themes: ['t1', 't2'], places: [{ label: 'Ici' }] },
  });
});
