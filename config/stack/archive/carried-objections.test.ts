import { expect, test } from '@jest/globals';
import type { PortableRow, TableContent } from './portable-database.js';
import { unknownTo, withObjections } from './carried-objections.js';

const row = (id: number, document: string): PortableRow => ({ id, document_id: document, reference: document, created_by_id: 7 });

test('an objection received since the backup stays, under an id of its own and without its author', () => {
  expect(unknownTo([row(1, 'a'), row(4, 'b')], [row(1, 'a'), row(2, 'c')])).toEqual([{ id: 5, document_id: 'c', reference: 'c', created_by_id: null }]);
});

test('the backup’s own objections come first, then those it does not know, even where it knows none', async () => {
  async function* contents(): AsyncGenerator<TableContent> {
    yield { table: { name: 'projects', columns: [] }, rows: (async function* () { /* none */ })() };
  }
  const carried = { table: { name: 'objections', columns: [] }, rows: [row(3, 'x')] };
  const seen: unknown[] = [];
  let count = 0;
  for await (const { table, rows } of withObjections(contents(), carried, (number) => { count = number; })) {
    for await (const one of rows) seen.push(table.name, one['document_id']);
  }
  expect([seen, count]).toEqual([['objections', 'x'], 1]);
});
