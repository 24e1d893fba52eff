import type { BatchOutcome, ImportItem } from '@carrefour/config';
import { currentActor } from '../actor';
import { markChanged } from '../outbox/mark-changed';
import { writeRevisions } from '../revision/write-revisions';
import { asOneWriter } from '../one-writer';
import type { Strapi, Transaction } from '../strapi';
import { assignProjects } from './assign-projects';
import { readBatchContext, type BatchContext } from './batch-context';
import { findConflicts } from './find-conflicts';
import { joinMatched } from './join-matched';
import { refreshProjects } from './refresh-projects';
import { readEntriesByKey, type StoredEntry } from './stored-entry';
import { writeConflicts } from './write-conflicts';
import { writeDuplicates } from './write-duplicates';
import { touchEntries, writeEntries } from './write-entries';

export type Batch = { runId: string; inventory: string; items: readonly ImportItem[]; dryRun: boolean };

class DryRun extends Error {
  constructor(readonly outcomes: BatchOutcome[]) {
    super('dry run');
  }
}

const isUnchanged = (item: ImportItem, existing: StoredEntry | undefined) =>
  existing !== undefined && existing.fingerprint === item.fingerprint && !existing.gone && existing.projectId !== null;

const unchangedOutcome = (entry: StoredEntry): BatchOutcome => ({
  key: entry.key, outcome: 'unchanged', projectId: entry.projectId, projectCreated: false, reason: null, conflicts: [],
});

async function write(strapi: Strapi, trx: Transaction, batch: Batch, context: BatchContext): Promise<BatchOutcome[]> {
  const inventory = context.inventories.get(batch.inventory);
  if (inventory === undefined) throw new Error(`Unknown inventory ${batch.inventory}`);
  const known = await readEntriesByKey(strapi, trx, batch.inventory, batch.items.map((item) => item.key));
  const seen = batch.items.flatMap((item) => known.get(item.key) ?? []).filter((entry, index, all) => all.indexOf(entry) === index);
  const untouched = seen.filter((entry) => batch.items.some((item) => item.key === entry.key && isUnchanged(item, entry)));
  await touchEntries(strapi, trx, untouched, batch.runId);

  const changed = batch.items.filter((item) => !isUnchanged(item, known.get(item.key)));
  const writes = await assignProjects(strapi, trx, batch.inventory, changed, known);
  const revisions = await writeEntries(strapi, trx, inventory, batch.runId, writes);
  const projectIds = [...new Set(writes.map(({ projectId }) => projectId))];
  const isNew = new Set(writes.filter(({ existing }) => existing === null).map(({ projectId }) => projectId));
  const refreshed = await refreshProjects(strapi, trx, context, projectIds, isNew);
  const conflicts = writes.map((entry) => ({
    projectId: entry.projectId, inventory: inventory.slug, key: entry.item.key,
    conflicts: findConflicts(entry, refreshed.before.get(entry.projectId), refreshed.curations.get(entry.projectId) ?? []),
  }));
  await writeConflicts(strapi, trx, batch.runId, conflicts.filter(({ conflicts: own }) => own.length > 0));
  await writeDuplicates(strapi, trx, batch.runId, batch.inventory, writes);
  await markChanged(strapi, trx, 'project', projectIds);
  await writeRevisions(strapi, trx, currentActor(strapi), [...revisions, ...refreshed.revisions], batch.runId);
  await joinMatched(strapi, trx, context, batch.runId, writes);

  const created = new Set<string>();
  const written = writes.map(({ item, projectId, existing }, index): BatchOutcome => {
    const projectCreated = isNew.has(projectId) && !refreshed.before.has(projectId) && !created.has(projectId);
    created.add(projectId);
    return {
      key: item.key, outcome: existing === null ? 'created' : 'updated', projectId, projectCreated, reason: null,
      conflicts: conflicts[index]?.conflicts ?? [],
    };
  });
  return [...untouched.map(unchangedOutcome), ...written];
}

/**
 * Applies one batch of an import in one transaction: entries, consolidated projects, conflicts,
 * outbox and history together or not at all. A dry run does exactly the same and rolls back.
 */
export async function applyBatch(strapi: Strapi, batch: Batch): Promise<BatchOutcome[]> {
  try {
    return await asOneWriter(strapi, async (trx) => {
      const outcomes = await write(strapi, trx, batch, await readBatchContext(strapi, trx));
      if (batch.dryRun) throw new DryRun(outcomes);
      return outcomes;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.outcomes;
    throw error;
  }
}
