import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowIndexSchema, type ImportRow } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { RowLines } from './row-lines.js';

const row = (title: string, more: Partial<ImportRow> = {}): ImportRow => ({
  line: 2, outcome: 'created', key: title, title, column: null, reason: null, projectId: null, changes: [], conflicts: [], renamedFrom: null, returned: false, twins: [], ...more,
});

test('any line is found again by where it starts, accents included, and a line may be found by several filters', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lines-'));
  const lines = new RowLines(join(folder, 'rows'));
  lines.add(row('Épicerie'));
  lines.add(row('Château', { outcome: 'updated', conflicts: [{ field: 'title', last: 'a', now: 'b', incoming: 'c' }] }));
  await lines.end(join(folder, 'index'));
  const { offsets, filters } = rowIndexSchema.parse(JSON.parse(await readFile(join(folder, 'index'), 'utf8')));
  const bytes = await readFile(join(folder, 'rows'));
  expect(JSON.parse(bytes.subarray(offsets[1], offsets[2]).toString())).toMatchObject({ title: 'Château' });
  expect(offsets[2]).toBe(bytes.length);
  expect(filters).toEqual({ created: [0], updated: [1], conflict: [1] });
  expect(lines.counts()).toEqual({ created: 1, updated: 1, conflict: 1 });
});
