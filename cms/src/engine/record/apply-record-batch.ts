import type { BatchOutcome, ImportItem, PartnerFile } from '@carrefour/config';
import { currentActor } from '../actor';
import { newDocumentId } from '../document-id';
import { readSettled } from '../conflict/read-settled';
import { withoutSettled } from '../conflict/without-settled';
import { factsOf, readInventoryFacts } from '../import/batch-context';
import { isUnchangedEntry } from '../import/is-unchanged';
import { readKnown } from '../import/read-known';
import { refusedOutcome } from '../import/refused-outcome';
import { rolledBack } from '../import/rolled-back';
import type { StoredEntry } from '../import/stored-entry';
import { toRemarks } from '../import/to-remarks';
import { writeConflicts } from '../import/write-conflicts';
import { touchEntries, writeEntries, type RecordWrite } from '../import/write-entries';
import { isRefused } from '../objection/entry-digest';
import { readObjections } from '../objection/read-objections';
import { writeRevisions } from '../revision/write-revisions';
import type { Strapi, Transaction } from '../strapi';
import { findOrganisations } from './find-organisations';
import { findPartners } from './find-partners';
import { findRecordConflicts } from './find-record-conflicts';
import type { RecordKind } from './record-kind';
import { recordKinds } from './record-kinds';
import { refreshRecords, type Seed } from './refresh-records';

/** Entries of an inventory of organisations or of partners; `bundled`: the partners that come with the Carrefour. */
export type RecordBatch = { runId: string; inventory: string; target: RecordKind['type']; items: readonly ImportItem[]; bundled: readonly PartnerFile[]; dryRun: boolean };
type Assigned = { writes: RecordWrite[]; seeds: Map<string, Seed> };

/** Which record each written item describes: the one it has; else the one it is found to be; else a new one. */
async function assignRecords(strapi: Strapi, trx: Transaction, batch: RecordBatch, items: readonly ImportItem[], known: ReadonlyMap<string, StoredEntry>, demo: boolean): Promise<Assigned> {
  const recordOf = (key: string) => known.get(key)?.recordId ?? null;
  const unknown = items.filter(({ key }) => recordOf(key) === null);
  const found = batch.target === 'partner'
    ? await findPartners(strapi, trx, batch.inventory, unknown, batch.bundled)
    : { ids: await findOrganisations(strapi, trx, unknown), seeds: new Map<string, Seed>() };
  const writes = items.map((item): RecordWrite => {
    const id = recordOf(item.key) ?? found.ids.get(item.key) ?? newDocumentId(strapi);
    // A record that is gone from the database (deleted by a person) is not brought back by its row: nothing is seeded for a known one.
    const isNew = recordOf(item.key) === null && !found.seeds.has(id) && !found.ids.has(item.key);
    if (isNew) found.seeds.set(id, { documentId: id, fields: {}, columns: { slug: null, demo }, published: true });
    return { item, projectId: null, record: { type: batch.target, id }, existing: known.get(item.key) ?? null };
  });
  return { writes, seeds: found.seeds };
}

const unchanged = ({ key }: StoredEntry): BatchOutcome => ({ key, outcome: 'unchanged', projectId: null, projectCreated: false, reason: null, conflicts: [] });

async function write(strapi: Strapi, trx: Transaction, batch: RecordBatch): Promise<BatchOutcome[]> {
  const kind = recordKinds[batch.target];
  const inventories = await readInventoryFacts(strapi, trx);
  const inventory = factsOf(inventories, batch.inventory, batch.dryRun);
  const { entries: objected } = await readObjections(strapi, trx);
  const known = await readKnown(strapi, trx, batch.inventory, batch.items);
  const isObjected = (item: ImportItem) => isRefused(objected, batch.inventory, item, known.has(item.key));
  const [refused, items] = [batch.items.filter(isObjected), batch.items.filter((item) => !isObjected(item))];
  const isSame = (item: ImportItem) => isUnchangedEntry(item, known.get(item.key), 'recordId');
  const untouched = items.filter(isSame).flatMap(({ key }) => known.get(key) ?? []);
  const relicensed = await touchEntries(strapi, trx, inventory, untouched, batch.runId);
  const { writes, seeds } = await assignRecords(strapi, trx, batch, items.filter((item) => !isSame(item)), known, inventory.demo);
  const told = await writeEntries(strapi, trx, inventory, batch.runId, writes);
  const { revisions, before } = await refreshRecords(strapi, trx, inventories, kind, [...new Set(writes.map(({ record }) => record.id))], seeds);
  const decided = await readSettled(strapi, trx, batch.inventory, writes.map(({ item }) => item.key));
  const conflicts = writes.map((one) => {
    const { open, settled } = withoutSettled(one.item.key, findRecordConflicts(one, before.get(one.record.id) ?? [], kind), decided);
    return { projectId: one.record.id, inventory: batch.inventory, item: { key: one.item.key, values: kind.toFields(one.item.values) }, conflicts: open, settled };
  });
  const replaced = await writeConflicts(strapi, trx, batch.runId, conflicts);
  await writeRevisions(strapi, trx, currentActor(strapi), [...relicensed, ...told, ...revisions, ...replaced], batch.runId);
  return [
    ...untouched.map(unchanged),
    ...writes.map(({ item, existing }, index): BatchOutcome => ({
      key: item.key, outcome: existing === null ? 'created' : 'updated', projectId: null, projectCreated: false, reason: null,
      conflicts: conflicts[index]?.conflicts ?? [], remarks: toRemarks({ item, existing }, conflicts[index]?.settled ?? 0),
    })),
    ...refused.map(({ key }) => refusedOutcome(key)),
  ];
}

/**
 * Applies one batch of an inventory that describes organisations or partners, in one transaction: entries, records,
 * conflicts, outbox and history together or not at all. A dry run does exactly the same and rolls back.
 */
export const applyRecordBatch = (strapi: Strapi, batch: RecordBatch): Promise<BatchOutcome[]> => rolledBack(strapi, batch.dryRun, (trx) => write(strapi, trx, batch));
