import { currentActor } from '../actor';
import { readInventoryFacts } from '../import/batch-context';
import { kindOf } from '../record/record-kinds';
import { refreshRecords } from '../record/refresh-records';
import { removeOrphans } from '../record/remove-orphans';
import { asOneWriter } from '../one-writer';
import { fromJson } from '../project-row/column-values';
import { writeRevisions, type FieldChange } from '../revision/write-revisions';
import { chunksOf, inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import type { Told } from './may-undo';

const RECORDS_PER_TRANSACTION = 100;
const isRecord = ({ recordType }: Told) => kindOf(recordType) !== undefined;

/** What persons changed since the run on the organisations and partners it made, by documentId: those stay, with their entries. */
export async function readKeptRecords(strapi: Strapi, trx: Transaction, told: readonly Told[]): Promise<Map<string, string[]>> {
  const made = told.filter((line) => isRecord(line) && line.action === 'create').map(({ recordId }) => recordId);
  const kept = new Map<string, string[]>();
  for (const chunk of chunksOf(made, 400)) {
    const rows: { record_id: string; changes: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision'))
      .whereIn('record_id', chunk).whereIn('record_type', ['organisation', 'partner']).whereIn('actor_type', ['person', 'partner']).whereNull('run_id').select('record_id', 'changes');
    for (const { record_id: id, changes } of rows) kept.set(id, [...(kept.get(id) ?? []), ...fromJson<FieldChange[]>(changes, []).map(({ field }) => field)]);
  }
  return kept;
}

/** Once their entries say again what they said: the records of a run follow them, and those it made go where nobody else speaks of them. */
export async function undoRecords(strapi: Strapi, undoId: string, told: readonly Told[], recordIds: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
  for (const type of new Set([...recordIds.keys(), ...told.filter(isRecord).map(({ recordType }) => recordType)])) {
    const kind = kindOf(type);
    if (kind === undefined) continue;
    const ids = [...new Set([...(recordIds.get(type) ?? []), ...told.filter(({ recordType }) => recordType === type).map(({ recordId }) => recordId)])];
    for (const chunk of chunksOf(ids, RECORDS_PER_TRANSACTION))
      await asOneWriter(strapi, async (trx) => {
        const deleted = await removeOrphans(strapi, trx, kind, chunk);
        const { revisions } = await refreshRecords(strapi, trx, await readInventoryFacts(strapi, trx), kind, chunk);
        await writeRevisions(strapi, trx, currentActor(strapi), [...deleted, ...revisions], undoId);
      });
  }
}

/** How people know the records that were kept: by name. */
export const listKeptRecords = (strapi: Strapi, kept: ReadonlyMap<string, readonly string[]>): Promise<{ project: string; fields: string[] }[]> =>
  inTransaction(strapi, async (trx) => {
    const named: { project: string; fields: string[] }[] = [];
    for (const [id, fields] of kept)
      for (const uid of ['api::organisation.organisation', 'api::partner.partner']) {
        const row: { name: string } | undefined = await trx(tableOf(strapi, uid)).where({ document_id: id }).first('name');
        if (row !== undefined) named.push({ project: row.name, fields: [...new Set(fields)].sort() });
      }
    return named;
  });
