import { expect, test } from '@jest/globals';
import type { ProjectRow } from '../project-row/project-row';
import { toUndoneRow } from './undone-fields';

const aRow = (changes: Partial<ProjectRow>): ProjectRow => ({
  rowId: 1, documentId: 'p', slug: 'p', fields: { title: 'Après' }, provenance: {}, demo: false, sourceDate: null, importedAt: null, editedAt: null,
  verifiedAt: null, createdAt: null, updatedAt: null, ...changes,
});
const change = (field: string, before: unknown, after: unknown) => ({ field, status: 'published' as const, before, after });

test('a field that still says what the run wrote says again what it said before', () => {
  const undone = toUndoneRow(aRow({}), [change('title', 'Avant', 'Après')]);
  expect(undone).toMatchObject({ fields: { title: 'Avant' }, only: ['title'], kept: [] });
});

test('a field that the run gave to a project that had none is empty again', () => {
  const undone = toUndoneRow(aRow({ fields: { title: 'A', themes: ['EMP'] } }), [change('themes', null, ['EMP'])]);
  expect(undone.fields.themes).toBeUndefined();
  expect(undone.only).toEqual(['themes']);
});

test('a field that a person changed since stays as it is, and is named', () => {
  const undone = toUndoneRow(aRow({ fields: { title: 'À la main' } }), [change('title', 'Avant', 'Après')]);
  expect(undone).toMatchObject({ fields: { title: 'À la main' }, only: [], kept: ['title'] });
});

test('several changes of one run are taken back to the first', () => {
  const undone = toUndoneRow(aRow({ fields: { title: 'C' } }), [change('title', 'B', 'C'), change('title', 'A', 'B')]);
  expect(undone.fields.title).toBe('A');
});

test('who said what goes back with it, but not what a person signed since', () => {
  const [old, run, person] = [
    { by: 'partner' as const, partners: ['a'], date: '2020' }, { by: 'partner' as const, partners: ['a'], date: '2021' }, { by: 'person' as const, partners: [], date: '2022' },
  ];
  const row = aRow({ provenance: { title: person, summary: run, scale: run }, sourceDate: '2021-01-01' });
  const undone = toUndoneRow(row, [change('provenance', { title: old, summary: old }, { title: run, summary: run, scale: run }), change('sourceDate', '2020-01-01', '2021-01-01')]);
  expect(undone.provenance).toEqual({ title: person, summary: old });
  expect(undone.sourceDate).toBe('2020-01-01');
});
