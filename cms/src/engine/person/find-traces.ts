import { chunksOf, type Strapi, type Transaction } from '../strapi';
import { valueHolds } from './address-pattern';
import { parsed } from './parsed';
import { listTextColumns } from './text-columns';

type Row = Record<string, unknown> & { id: number };
/** The rows of a table that hold an address, whole, with the columns that do; `json`: those of them that hold JSON, be it one word. */
export type Trace = { table: string; columns: string[]; json: ReadonlySet<string>; rows: Row[] };

const IDS_PER_STATEMENT = 400;

/** Wherever an address stands in the database, alone or among words. */
export async function findTraces(strapi: Strapi, trx: Transaction, email: string): Promise<Trace[]> {
  const like = `%${email.replace(/[\\%_]/g, '\\$&')}%`;
  const holding = new Map<string, { columns: string[]; json: Set<string>; ids: Set<number> }>();
  for (const { table, column, isJson } of await listTextColumns(strapi, trx)) {
    const rows: { id: number; value: unknown }[] = await trx(table).whereRaw("lower(cast(?? as text)) like ? escape '\\'", [column, like]).select({ id: 'id', value: column });
    const found = rows.filter(({ value }) => valueHolds(parsed(value), email));
    if (found.length === 0) continue;
    const held = holding.get(table) ?? { columns: [], json: new Set<string>(), ids: new Set<number>() };
    held.columns.push(column);
    if (isJson) held.json.add(column);
    for (const { id } of found) held.ids.add(id);
    holding.set(table, held);
  }
  const traces: Trace[] = [];
  for (const [table, { columns, json, ids }] of holding) {
    const rows: Row[] = [];
    for (const some of chunksOf([...ids], IDS_PER_STATEMENT)) rows.push(...((await trx(table).whereIn('id', some).orderBy('id').select('*')) as Row[]));
    traces.push({ table, columns, json, rows });
  }
  return traces;
}
