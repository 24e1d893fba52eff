import type { BatchOutcome, CurationValue, ImportItem } from '@carrefour/config';
import { currentActor } from '../actor';
import { markChanged } from '../outbox/mark-changed';
import { writeRevisions } from '../revision/write-revisions';
import { readSettled } from '../conflict/read-settled';
import { withoutSettled } from '../conflict/without-settled';
import { republishReturned } from '../gone/republish-returned';
import { withoutIn } from '../expiry/without-contact';
import { isRefused } from '../objection/entry-digest';
import { readObjections } from '../objection/read-objections';
import { refusesContact } from '../objection/refuses-contact';
import { findResembling, HELD } from '../objection/resembling';
import type { Strapi, Transaction } from '../strapi';
import { assignProjects } from './assign-projects';
import { factsOf, readBatchContext, type BatchContext } from './batch-context';
import { findConflicts } from './find-conflicts';
import { isUnchangedEntry } from './is-unchanged';
import { joinMatched } from './join-matched';
import { refreshProjects, type Refreshed } from './refresh-projects';
import { readKnown } from './read-known';
import { refusedOutcome } from './refused-outcome';
import { rolledBack } from './rolled-back';
import type { StoredEntry } from './stored-entry';
import { staysClosed } from './stays-closed';
import { renameByOldest } from '../slug/rename-by-oldest';
import { toRemarks } from './to-remarks';
import { writeConflicts } from './write-conflicts';
import { writeDuplicates } from './write-duplicates';
import { touchEntries, writeEntries, type EntryWrite } from './write-entries';

export type Batch = { runId: string; inventory: string; items: readonly ImportItem[]; dryRun: boolean };

const unchangedOutcome = (entry: StoredEntry): BatchOutcome => ({
  key: entry.key, outcome: 'unchanged', projectId: entry.projectId, projectCreated: false, reason: null, conflicts: [],
});

async function write(strapi: Strapi, trx: Transaction, asked: Batch, context: BatchContext): Promise<BatchOutcome[]> {
  const inventory = factsOf(context.inventories, asked.inventory, asked.dryRun);
  const objections = await readObjections(strapi, trx);
  const known = await readKnown(strapi, trx, asked.inventory, asked.items);
  const batch = { ...asked, items: asked.items.filter((item) => !isRefused(objections.entries, asked.inventory, item, known.has(item.key))).map((item) => staysClosed(item, known.get(item.key))) };
  const seen = batch.items.flatMap((item) => known.get(item.key) ?? []).filter((entry, index, all) => all.indexOf(entry) === index);
  const untouched = seen.filter((entry) => batch.items.some((item) => item.key === entry.key && isUnchangedEntry(item, entry, 'projectId')));
  const relicensed = await touchEntries(strapi, trx, inventory, untouched, batch.runId);

  const changed = batch.items.filter((item) => !isUnchangedEntry(item, known.get(item.key), 'projectId'));
  // An entry that turns out to be a withdrawn project is not imported either, whoever supplies it.
  const assigned = (await assignProjects(strapi, trx, batch.inventory, changed, known)).filter(({ projectId }) => !objections.projects.has(projectId));
  // A contact that was refused, or forgotten, is not even stored: a file that still holds it brings nothing back.
  const refuses = refusesContact(objections);
  const writes = assigned.map((entry) => (refuses(entry.projectId, entry.item.values.contact) ? { ...entry, item: withoutIn(entry.item) as ImportItem } : entry));
  const revisions = await writeEntries(strapi, trx, inventory, batch.runId, writes);
  const projectIds = [...new Set(writes.map(({ projectId }) => projectId))];
  const isNew = new Set(writes.filter(({ existing }) => existing === null).map(({ projectId }) => projectId));
  const held = await findResembling(strapi, trx, batch.inventory, writes, objections);
  const refreshed = await refreshProjects(strapi, trx, context, projectIds, isNew, held);
  const renamed = await renameByOldest(strapi, trx, context.inventories, inventory.slug, writes, (id) => refreshed.before.has(id));
  const decided = await readSettled(strapi, trx, inventory.slug, writes.map(({ item }) => item.key));
  const conflicts = writes.map((entry) => {
    const found = findConflicts(entry, refreshed.before.get(entry.projectId), decidedBy(refreshed, entry.projectId, inventory.partner));
    const { open, settled } = withoutSettled(entry.item.key, found, decided);
    return { projectId: entry.projectId, inventory: inventory.slug, item: entry.item, conflicts: open, settled };
  });
  const replaced = await writeConflicts(strapi, trx, batch.runId, conflicts);
  await writeDuplicates(strapi, trx, batch.runId, batch.inventory, writes);
  const underNewLicence = relicensed.length > 0 ? untouched.flatMap(({ projectId }) => projectId ?? []) : [];
  await markChanged(strapi, trx, 'project', [...projectIds, ...underNewLicence, ...renamed.map(({ recordId }) => recordId)]);
  await writeRevisions(strapi, trx, currentActor(strapi), [...relicensed, ...revisions, ...refreshed.revisions, ...renamed, ...replaced], batch.runId);
  await joinMatched(strapi, trx, context, batch.runId, writes);

  await republishReturned(strapi, trx, context, writes.filter((entry) => speaksAgain(entry, refreshed)).map(({ projectId }) => projectId));

  const created = new Set<string>();
  const written = writes.map(({ item, projectId, existing }, index): BatchOutcome => {
    const projectCreated = isNew.has(projectId) && !refreshed.before.has(projectId) && !created.has(projectId);
    created.add(projectId);
    const isHeld = projectCreated && held.has(projectId);
    return {
      key: item.key, outcome: existing === null ? 'created' : 'updated', projectId, projectCreated, reason: isHeld ? HELD : null,
      conflicts: conflicts[index]?.conflicts ?? [], remarks: { ...toRemarks({ item, existing }, conflicts[index]?.settled ?? 0), ...(isHeld && { held: true }) },
    };
  });
  const done = new Set([...untouched.map(({ key }) => key), ...writes.map(({ item }) => item.key)]);
  const refused = asked.items.filter(({ key }) => !done.has(key)).map(({ key }) => refusedOutcome(key));
  return [...untouched.map(unchangedOutcome), ...written, ...refused];
}

/** Whether an entry may bring its project back on the site: its row is back, or it is the first to speak of it since it left. */
const speaksAgain = ({ item, existing, projectId }: EntryWrite, { before }: Refreshed): boolean =>
  existing === null ? before.get(projectId)?.published === null || item.matches.length > 1 : existing.gone;

/** What persons decided that a partner's file may contradict: curations, and what that partner itself wrote of a shared project. */
const decidedBy = ({ curations, sayings }: Refreshed, projectId: string, partner: string): CurationValue[] => {
  const said = (sayings.get(projectId) ?? []).filter((saying) => saying.partner === partner).map(({ field, value, at }) => ({ field, value, at, by: '', partner }));
  const curated = curations.get(projectId) ?? [];
  return [...curated, ...said.filter(({ field }) => !curated.some((curation) => curation.field === field))];
};

/**
 * Applies one batch of an import in one transaction: entries, consolidated projects, conflicts,
 * outbox and history together or not at all. A dry run does exactly the same and rolls back.
 */
export const applyBatch = (strapi: Strapi, batch: Batch): Promise<BatchOutcome[]> =>
  rolledBack(strapi, batch.dryRun, async (trx) => write(strapi, trx, batch, await readBatchContext(strapi, trx)));
