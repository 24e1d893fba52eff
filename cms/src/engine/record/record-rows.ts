import type { RecordProvenance } from '@carrefour/config';
import { fromJson } from '../project-row/column-values';
import { componentLink } from '../project-row/join-tables';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { RecordFields, RecordKind } from './record-kind';

/** One stored row of an organisation or a partner; `status` is null where the type has no drafts. */
export type RecordRow = { rowId: number; documentId: string; status: 'draft' | 'published' | null; fields: RecordFields; provenance: RecordProvenance };
type Row = Record<string, unknown>;

async function readComponents(strapi: Strapi, trx: Transaction, { uid, components }: RecordKind, rowIds: readonly number[]): Promise<Map<number, Record<string, unknown[]>>> {
  const found = new Map<number, Record<string, unknown[]>>();
  for (const { field, component, fromRow } of components) {
    const link = componentLink(strapi, uid, field);
    const table = tableOf(strapi, component);
    const rows: Row[] = await trx(link.table).join(table, `${table}.id`, `${link.table}.${link.target}`)
      .whereIn(`${link.table}.${link.owner}`, rowIds).where(`${link.table}.field`, field)
      .orderBy([{ column: `${link.table}.${link.order}` }, { column: `${table}.id` }]).select(`${table}.*`, { record_row: `${link.table}.${link.owner}` });
    for (const row of rows) {
      const own = found.get(Number(row.record_row)) ?? {};
      found.set(Number(row.record_row), { ...own, [field]: [...(own[field] ?? []), fromRow(row)] });
    }
  }
  return found;
}

/** The rows of records, whole, by documentId: the published one last. */
export async function readRecordRows(strapi: Strapi, trx: Transaction, kind: RecordKind, documentIds: readonly string[]): Promise<Map<string, RecordRow[]>> {
  const found = new Map<string, RecordRow[]>();
  for (const ids of chunksOf(documentIds, 400)) {
    const rows: Row[] = await trx(tableOf(strapi, kind.uid)).whereIn('document_id', ids).orderByRaw('published_at is not null').orderBy('id').select('*');
    const components = await readComponents(strapi, trx, kind, rows.map(({ id }) => Number(id)));
    for (const row of rows) {
      const documentId = String(row.document_id);
      const scalars = Object.entries(kind.scalars).flatMap(([field, column]) => (row[column] === null || row[column] === '' ? [] : [[field, row[column]]]));
      const status = kind.hasDrafts ? (row.published_at === null ? 'draft' : 'published') : null;
      const fields = { ...(Object.fromEntries(scalars) as RecordFields), ...components.get(Number(row.id)) };
      found.set(documentId, [...(found.get(documentId) ?? []), { rowId: Number(row.id), documentId, status, fields, provenance: fromJson<RecordProvenance>(row.provenance, {}) }]);
    }
  }
  return found;
}
