import { expect, test } from '@jest/globals';
import { missingFrom, type Manifest } from './manifest.js';

const manifest: Manifest = {
  format: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  database: 'sqlite',
  tables: [
    { name: 'projects', rows: 2, columns: [{ name: 'id', kind: 'number' }, { name: 'title', kind: 'text' }] },
    { name: 'old_table', rows: 0, columns: [] },
  ],
};

test('an archive fits a database that has all its tables and columns', () => {
  const target = [{ name: 'projects', columns: [{ name: 'id' }, { name: 'title' }, { name: 'newer' }] }];
  expect(missingFrom(target, manifest)).toEqual([]);
});

test('what the database could not hold is named', () => {
  expect(missingFrom([{ name: 'projects', columns: [{ name: 'id' }] }], manifest)).toEqual(['projects.title']);
  expect(missingFrom([], manifest)).toEqual(['projects']);
});
