import { currentActor } from '../actor';
import { newDocumentId } from '../document-id';
import { readBatchContext } from '../import/batch-context';
import { refreshProjects } from '../import/refresh-projects';
import { undoMerges } from '../merge/undo-merges';
import { enforceObjections } from '../objection/enforce-objections';
import { markChanged } from '../outbox/mark-changed';
import { fromJson } from '../project-row/column-values';
import { insertRows } from '../project-row/insert-rows';
import { writeRevisions, type FieldChange } from '../revision/write-revisions';
import { asOneWriter } from '../one-writer';
import { chunksOf, inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { deleteMadeProjects } from './delete-made-projects';
import { toEntryColumns, type EntryState } from './entry-state';

export type Undone = { run: string; restored: number; removed: number; projects: number; kept: string[] };
type Told = { id: number; record_id: string; action: string; changes: unknown };

/** Entries a transaction puts back: small enough to let an editor's save through between two. */
const ENTRIES_PER_TRANSACTION = 100;

async function undoEntries(strapi: Strapi, trx: Transaction, runId: string, told: readonly Told[], tally: Undone): Promise<void> {
  const table = tableOf(strapi, 'api::entry.entry');
  const touched = new Set<string>();
  for (const { record_id: documentId, action, changes } of told) {
    const now: { project_id: string | null } | undefined = await trx(table).where({ document_id: documentId }).first('project_id');
    if (now?.project_id) touched.add(now.project_id);
    if (action === 'create') {
      await trx(table).where({ document_id: documentId }).delete();
      tally.removed += 1;
      continue;
    }
    const before = fromJson<FieldChange[]>(changes, [])[0]?.before as EntryState | undefined;
    if (before === undefined) continue;
    await trx(table).where({ document_id: documentId }).update(toEntryColumns(before));
    if (before.projectId !== null) touched.add(before.projectId);
    tally.restored += 1;
  }
  const projectIds = [...touched];
  const { deleted, kept } = await deleteMadeProjects(strapi, trx, runId, projectIds);
  const left = projectIds.filter((id) => !deleted.includes(id));
  const { revisions } = await refreshProjects(strapi, trx, await readBatchContext(strapi, trx), left, new Set());
  await writeRevisions(strapi, trx, currentActor(strapi), [
    ...revisions, ...deleted.map((recordId) => ({ recordType: 'project', recordId, action: 'delete' as const, changes: [] })),
  ]);
  await markChanged(strapi, trx, 'project', projectIds);
  tally.kept.push(...kept);
  tally.projects += projectIds.length;
}

/** What a run lists or marks beside its entries: pairs nobody decided on, open conflicts, rows it called gone. */
async function undoMarks(strapi: Strapi, trx: Transaction, runId: string, closedAt: unknown): Promise<void> {
  await trx(tableOf(strapi, 'api::conflict.conflict')).where({ run_id: runId, state: 'open' }).delete();
  await trx(tableOf(strapi, 'api::duplicate.duplicate')).where({ run_id: runId }).whereNull('decision').delete();
  const run: { inventory: string } | undefined = await trx(tableOf(strapi, 'api::run.run')).where({ document_id: runId }).first('inventory');
  await trx(tableOf(strapi, 'api::entry.entry')).where({ inventory: run?.inventory ?? '', gone: true, gone_since: closedAt })
    .update({ gone: false, gone_since: null });
}

/**
 * Takes back what a run did: its new entries go, those it changed say again what they said, projects
 * follow. What a person edited since stays, and is named in `kept`. An undo is itself a run.
 * Answers null for a run that does not exist, still works, or was undone already.
 */
export async function undoRun(strapi: Strapi, runId: string): Promise<Undone | null> {
  const runs = tableOf(strapi, 'api::run.run');
  const start = await inTransaction(strapi, async (trx) => ({
    run: (await trx(runs).where({ document_id: runId }).whereIn('state', ['done', 'failed']).first()) as Record<string, unknown> | undefined,
    told: (await trx(tableOf(strapi, 'api::revision.revision')).where({ run_id: runId, record_type: 'entry' }).orderBy('id', 'desc')
      .select('id', 'record_id', 'action', 'changes')) as Told[],
  }));
  const { run, told } = start;
  if (run === undefined) return null;
  const tally: Undone = { run: newDocumentId(strapi), restored: 0, removed: 0, projects: 0, kept: [] };
  await undoMerges(strapi, runId);
  for (const chunk of chunksOf(told, ENTRIES_PER_TRANSACTION)) await asOneWriter(strapi, (trx) => undoEntries(strapi, trx, runId, chunk, tally));
  await asOneWriter(strapi, async (trx) => {
    const now = new Date();
    await undoMarks(strapi, trx, runId, run.closed_at);
    // Whoever objected since is heard: an undo never brings back what they refused.
    await enforceObjections(strapi, trx);
    await trx(runs).where({ document_id: runId }).update({ state: 'undone', updated_at: now });
    await insertRows(trx, runs, [{
      document_id: tally.run, inventory: run.inventory, file: `undo:${runId}`, dry_run: false, state: 'undone', started_at: now, closed_at: now,
      actor_name: currentActor(strapi).name, counts: JSON.stringify(tally), created_at: now, updated_at: now, published_at: now, locale: null,
    }]);
  });
  return tally;
}
