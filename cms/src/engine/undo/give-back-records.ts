import type { FieldProvenance } from '@carrefour/config';
import { currentActor } from '../actor';
import { GAVE_WAY, type RecordGaveWay } from '../conflict/gave-way';
import { isMark } from '../person/person-digest';
import { fromJson } from '../project-row/column-values';
import type { RecordKind } from '../record/record-kind';
import { recordKinds } from '../record/record-kinds';
import { readRecordRows, type RecordRow } from '../record/record-rows';
import { tellIndex } from '../record/refresh-records';
import { updateRecordRow } from '../record/write-record-rows';
import { writeRevisions, type FieldChange } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** By record, the newest word first. */
async function readGaveWay(strapi: Strapi, trx: Transaction, runId: string, kind: RecordKind): Promise<Map<string, RecordGaveWay[]>> {
  const rows: { record_id: string; changes: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: GAVE_WAY })
    .whereRaw('cast(?? as text) like ?', ['changes', `%${runId}%`]).orderBy('id', 'desc').select('record_id', 'changes');
  const found = new Map<string, RecordGaveWay[]>();
  for (const { record_id: id, changes } of rows) {
    const own = fromJson<Partial<RecordGaveWay>[]>(changes, []).filter((change): change is RecordGaveWay => change.run === runId && change.record === kind.type);
    if (own.length > 0) found.set(id, [...(found.get(id) ?? []), ...own]);
  }
  return found;
}

/** Puts back what a person had written on one row, except where somebody wrote since. Answers what moved. */
async function giveBackRow(strapi: Strapi, trx: Transaction, kind: RecordKind, row: RecordRow, gaveWay: readonly RecordGaveWay[], now: Date): Promise<FieldChange[]> {
  const fields: Record<string, unknown> = { ...row.fields };
  const provenance: Record<string, FieldProvenance> = { ...row.provenance };
  const moved: FieldChange[] = [];
  for (const { field, status, before, provenance: held } of gaveWay) {
    // Whoever was erased since is not written back, be it by the mark of their address.
    if (status !== row.status || provenance[field]?.by === 'person' || isMark(before)) continue;
    moved.push({ field, status, before: fields[field] ?? null, after: before });
    fields[field] = before ?? undefined;
    provenance[field] = held;
  }
  if (moved.length > 0) await updateRecordRow(strapi, trx, kind, row, { fields, provenance }, now);
  return moved;
}

/** What people had written on organisations and partners, and which gave way to the word of this import, stands again. */
export async function giveBackRecords(strapi: Strapi, trx: Transaction, runId: string, undoId: string): Promise<void> {
  const now = new Date();
  for (const kind of Object.values(recordKinds)) {
    const gaveWay = await readGaveWay(strapi, trx, runId, kind);
    const rows = await readRecordRows(strapi, trx, kind, [...gaveWay.keys()]);
    for (const [recordId, own] of rows) {
      const changes: FieldChange[] = [];
      for (const row of own) changes.push(...(await giveBackRow(strapi, trx, kind, row, gaveWay.get(recordId) ?? [], now)));
      if (changes.length === 0) continue;
      await writeRevisions(strapi, trx, currentActor(strapi), [{ recordType: kind.type, recordId, action: 'update', changes }], undoId);
      await tellIndex(strapi, trx, kind, [recordId]);
    }
  }
}
