import type { HeldRecord } from '@carrefour/config';
import { insertRows } from '../project-row/insert-rows';
import { componentLink } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { defaultColumns } from './default-columns';
import type { RecordKind } from './record-kind';
import type { RecordRow } from './record-rows';

/** A record to make: `columns` are what no source says (address, trust…); a draft alone unless `published`. */
export type NewRecord = { documentId: string; held: HeldRecord; columns: Record<string, unknown>; published: boolean };
type Written = { rowId: number; held: HeldRecord };

const columnsOf = (kind: RecordKind, { fields, provenance }: HeldRecord) => ({
  ...Object.fromEntries(Object.entries(kind.scalars).map(([field, column]) => [column, fields[field] ?? null])),
  ...kind.derived(fields),
  provenance: JSON.stringify(provenance),
});

async function writeComponents(strapi: Strapi, trx: Transaction, { uid, components }: RecordKind, written: readonly Written[]): Promise<void> {
  for (const { field, component, toRow } of components) {
    const link = componentLink(strapi, uid, field);
    const values = written.flatMap(({ rowId, held }) => ((held.fields[field] as unknown[] | undefined) ?? []).map((value, index) => ({ rowId, value, order: index + 1 })));
    const ids = await insertRows(trx, tableOf(strapi, component), values.map(({ value }) => (toRow as (value: unknown) => Record<string, unknown>)(value)));
    await insertRows(trx, link.table, values.map(({ rowId, order }, index) => ({ [link.owner]: rowId, [link.target]: ids[index], component_type: component, field, [link.order]: order })));
  }
}

async function clearComponents(strapi: Strapi, trx: Transaction, { uid, components }: RecordKind, rowIds: readonly number[]): Promise<void> {
  for (const { field, component } of components) {
    const link = componentLink(strapi, uid, field);
    const owned = trx(link.table).whereIn(link.owner, rowIds).where({ field });
    await trx(tableOf(strapi, component)).whereIn('id', owned.clone().select(link.target)).delete();
    await owned.delete();
  }
}

/** Makes records as Strapi does: where the type has drafts, a draft and, when published, a second row of the same documentId. */
export async function insertRecords(strapi: Strapi, trx: Transaction, kind: RecordKind, records: readonly NewRecord[]): Promise<void> {
  const now = new Date();
  const wanted = records.flatMap((record) => (kind.hasDrafts ? [null, ...(record.published ? [now] : [])] : [now]).map((publishedAt) => ({ record, publishedAt })));
  const defaults = defaultColumns(strapi, kind.uid);
  const rows = wanted.map(({ record, publishedAt }) => ({
    ...defaults, document_id: record.documentId, ...columnsOf(kind, record.held), ...record.columns, created_at: now, updated_at: now, published_at: publishedAt, locale: null,
  }));
  const ids = await insertRows(trx, tableOf(strapi, kind.uid), rows);
  await writeComponents(strapi, trx, kind, ids.map((rowId, index) => ({ rowId, held: wanted[index]?.record.held ?? { fields: {}, provenance: {} } })));
}

/** Writes the sourced fields of one row; everything else of it stays as it is. */
export async function updateRecordRow(strapi: Strapi, trx: Transaction, kind: RecordKind, { rowId }: RecordRow, held: HeldRecord, now: Date): Promise<void> {
  await trx(tableOf(strapi, kind.uid)).where({ id: rowId }).update({ ...columnsOf(kind, held), updated_at: now });
  await clearComponents(strapi, trx, kind, [rowId]);
  await writeComponents(strapi, trx, kind, [{ rowId, held }]);
}

/** Takes records out for good, rows and parts. Only for those that nothing else speaks of. */
export async function deleteRecords(strapi: Strapi, trx: Transaction, kind: RecordKind, rows: readonly RecordRow[]): Promise<void> {
  const ids = rows.map(({ rowId }) => rowId);
  await clearComponents(strapi, trx, kind, ids);
  await trx(tableOf(strapi, kind.uid)).whereIn('id', ids).delete();
}
