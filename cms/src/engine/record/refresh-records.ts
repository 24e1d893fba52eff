import { byRank, settleRecord, type HeldRecord, type RecordSaying } from '@carrefour/config';
import type { InventoryFacts } from '../import/batch-context';
import { readEntriesOfRecords, toContribution, type StoredEntry } from '../import/stored-entry';
import { dependentProjects } from '../outbox/dependents';
import { markChanged } from '../outbox/mark-changed';
import { sameValue } from '../project-row/same-value';
import type { FieldChange, Revision } from '../revision/write-revisions';
import type { Strapi, Transaction } from '../strapi';
import type { RecordKind } from './record-kind';
import { readRecordRows, type RecordRow } from './record-rows';
import { insertRecords, updateRecordRow, type NewRecord } from './write-record-rows';

/** A record that has no row yet: what it holds before its sources speak, what they do not say, whether it is published. */
export type Seed = Pick<NewRecord, 'documentId' | 'columns' | 'published'> & { fields: Record<string, unknown> };
export type RefreshedRecords = { revisions: Revision[]; before: Map<string, RecordRow[]> };

type Inventories = Map<string, InventoryFacts>;

/** What the sources of a record say of it, the one to be followed first. */
function toSayings(kind: RecordKind, entries: readonly StoredEntry[], inventories: Inventories): RecordSaying[] {
  return entries.map((entry) => toContribution(entry, inventories)).sort(byRank).map(({ partner, date, values }) => ({ partner, date, fields: kind.toFields(values) }));
}

const changesOf = ({ names }: RecordKind, row: RecordRow, held: HeldRecord): FieldChange[] =>
  names.filter((field) => !sameValue(row.fields[field], held.fields[field]))
    .map((field) => ({ field, status: row.status, before: row.fields[field] ?? null, after: held.fields[field] ?? null }));

/** Partners are in the index, and projects name them; an organisation is read with the project it carries. */
export async function tellIndex(strapi: Strapi, trx: Transaction, kind: RecordKind, ids: readonly string[]): Promise<void> {
  if (kind.type !== 'partner' || ids.length === 0) return;
  await markChanged(strapi, trx, 'partner', ids);
  await markChanged(strapi, trx, 'project', await dependentProjects(strapi, trx, kind.uid, ids));
}

/**
 * Brings organisations or partners in line with their entries, inside the caller's transaction: makes those seeded, writes
 * only rows that differ, draft and published each by its own, and never what a person wrote. Nothing is published here.
 */
export async function refreshRecords(
  strapi: Strapi, trx: Transaction, inventories: Inventories, kind: RecordKind, ids: readonly string[], seeds: ReadonlyMap<string, Seed> = new Map(),
): Promise<RefreshedRecords> {
  const entries = await readEntriesOfRecords(strapi, trx, ids);
  const before = await readRecordRows(strapi, trx, kind, ids);
  const sayingsOf = (id: string) => toSayings(kind, entries.get(id) ?? [], inventories);
  const revisions: Revision[] = [];
  const written: string[] = [];
  const made = ids.flatMap((id) => {
    const seed = before.has(id) ? undefined : seeds.get(id);
    if (seed === undefined) return [];
    const { fields, ...record } = seed;
    return [{ ...record, held: settleRecord({ fields, provenance: {} }, sayingsOf(id), kind) }];
  });
  await insertRecords(strapi, trx, kind, made);
  revisions.push(...made.map(({ documentId }) => ({ recordType: kind.type, recordId: documentId, action: 'create' as const, changes: [] })));
  // One moment for both rows: a draft later than what is published would be shown as under way.
  const now = new Date();
  for (const [id, rows] of before) {
    const changes: FieldChange[] = [];
    let isWritten = false;
    for (const row of rows) {
      const held = settleRecord(row, sayingsOf(id), kind);
      const differing = changesOf(kind, row, held);
      if (differing.length === 0 && sameValue(held.provenance, row.provenance)) continue;
      await updateRecordRow(strapi, trx, kind, row, held, now);
      changes.push(...differing);
      isWritten = true;
    }
    if (isWritten) written.push(id);
    if (changes.length > 0) revisions.push({ recordType: kind.type, recordId: id, action: 'update', changes });
  }
  await tellIndex(strapi, trx, kind, [...written, ...made.map(({ documentId }) => documentId)]);
  return { revisions, before };
}
