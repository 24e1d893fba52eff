import { currentActor } from '../actor';
import { newDocumentId } from '../document-id';
import { readBatchContext } from '../import/batch-context';
import { undoMerges } from '../merge/undo-merges';
import { enforceObjections } from '../objection/enforce-objections';
import { markChanged } from '../outbox/mark-changed';
import { insertRows } from '../project-row/insert-rows';
import { writeRevisions } from '../revision/write-revisions';
import { asOneWriter } from '../one-writer';
import { chunksOf, inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { listEdits, readSince, type Since } from './edits-since';
import { giveBack, withoutGivenBack } from './give-back';
import { giveBackRecords } from './give-back-records';
import { readUndoing, type Told, type UndoableRun } from './may-undo';
import { removeMadeProjects } from './remove-made-projects';
import { removeMadeRecords } from './remove-made-records';
import { undoLearned } from './undo-learned';
import { restoreEntries } from './restore-entries';
import { restoreProjects } from './restore-projects';
import { restorePublication } from './restore-publication';
import { undoMarks } from './undo-marks';
import { listKeptRecords, readKeptRecords, undoRecords } from './undo-records';

/**
 * What an undo did. `kept` names the projects (and the organisations, partners and recipes) that persons edited since, `edits` what
 * they edited: that stays. `off` names the projects that the run took off the site and somebody has kept off since.
 */
export type Undone = {
  run: string; undone: string; restored: number; removed: number; projects: number; kept: string[]; edits: { project: string; fields: string[] }[]; off: string[];
};
export type UndoRefused = { refused: string; isUnknown?: boolean; first?: string };

/** Records a transaction puts back: small enough to let an editor's save through between two. */
const RECORDS_PER_TRANSACTION = 100;

const ofProjects = (told: readonly Told[]) => told.filter(({ recordType }) => recordType === 'project');
const madeIn = (told: readonly Told[]) => ofProjects(told).filter(({ action }) => action === 'create').map(({ recordId }) => recordId);

/** Projects that the run made and a person has worked on since: they stay, with the entries they rest on. */
const keptProjects = (told: readonly Told[], { people }: Since): Set<string> => new Set(madeIn(told).filter((id) => people.has(id)));

type Step = { told: readonly Told[]; ids: readonly string[]; since: Since; undoId: string };

async function undoProjects(strapi: Strapi, trx: Transaction, { told, ids, since, undoId }: Step): Promise<void> {
  const kept = keptProjects(told, since);
  const deleted = await removeMadeProjects(strapi, trx, madeIn(told).filter((id) => !kept.has(id)));
  const gone = new Set(deleted.map(({ recordId }) => recordId));
  const left = ids.filter((id) => !gone.has(id) && !kept.has(id));
  const restored = await restoreProjects(strapi, trx, await readBatchContext(strapi, trx), told, left, since);
  await writeRevisions(strapi, trx, currentActor(strapi), [...deleted, ...restored], undoId);
  await markChanged(strapi, trx, 'project', ids);
}

async function close(strapi: Strapi, trx: Transaction, run: UndoableRun, told: readonly Told[], since: Since, tally: Undone): Promise<void> {
  const runs = tableOf(strapi, 'api::run.run');
  const now = new Date();
  tally.off = await restorePublication(strapi, trx, run, told, since);
  await undoMarks(strapi, trx, run, told);
  // Whoever objected since is heard: an undo never brings back what they refused.
  await enforceObjections(strapi, trx);
  await trx(runs).where({ document_id: run.documentId }).update({ state: 'undone', updated_at: now });
  const keptRecipes = await undoLearned(strapi, trx, told);
  tally.edits.push(...keptRecipes);
  tally.kept.push(...keptRecipes.map(({ project }) => project));
  await removeMadeRecords(strapi, trx, run);
  await insertRows(trx, runs, [{
    document_id: tally.run, inventory: run.inventory, file: `undo:${run.documentId}`, dry_run: false, state: 'done', started_at: now, closed_at: now,
    actor_name: currentActor(strapi).name, counts: JSON.stringify(tally), created_at: now, updated_at: now, published_at: now, locale: null,
  }]);
}

/**
 * Takes back what a run did: its new entries go, those it changed say again what they said, projects go back field by
 * field, with their publication, addresses, conflicts and pairs. What a person edited since stays, and is named; what was
 * refused or erased since does not come back. An undo is itself a run. Interrupted, it is finished by asking again.
 */
export async function undoRun(strapi: Strapi, runId: string): Promise<Undone | UndoRefused> {
  const undoing = await inTransaction(strapi, (trx) => readUndoing(strapi, trx, runId));
  if ('refused' in undoing) return undoing;
  const { run, told } = undoing;
  const tally: Undone = { run: newDocumentId(strapi), undone: runId, restored: 0, removed: 0, projects: 0, kept: [], edits: [], off: [] };
  await undoMerges(strapi, runId);
  const projectIds = new Set(ofProjects(told).map(({ recordId }) => recordId));
  const back = await asOneWriter(strapi, (trx) => giveBack(strapi, trx, runId));
  await asOneWriter(strapi, (trx) => giveBackRecords(strapi, trx, runId, tally.run));
  for (const id of back.keys()) projectIds.add(id);
  const sinceOf = async (ids: readonly string[]) => withoutGivenBack(await inTransaction(strapi, (trx) => readSince(strapi, trx, runId, told, ids)), back);
  const keptRecords = await inTransaction(strapi, (trx) => readKeptRecords(strapi, trx, told));
  const kept = new Set([...keptProjects(told, await sinceOf([...projectIds])), ...keptRecords.keys()]);
  const recordIds = new Map<string, Set<string>>();
  for (const chunk of chunksOf(told.filter(({ recordType }) => recordType === 'entry'), RECORDS_PER_TRANSACTION)) {
    const entries = await asOneWriter(strapi, (trx) => restoreEntries(strapi, trx, chunk, kept));
    tally.restored += entries.restored;
    tally.removed += entries.removed;
    for (const id of entries.projectIds) projectIds.add(id);
    for (const [type, ids] of entries.recordIds) recordIds.set(type, new Set([...(recordIds.get(type) ?? []), ...ids]));
  }
  await undoRecords(strapi, tally.run, told, recordIds);
  const since = await sinceOf([...projectIds]);
  const linesOf = new Map<string, Told[]>();
  for (const line of ofProjects(told)) linesOf.set(line.recordId, [...(linesOf.get(line.recordId) ?? []), line]);
  for (const ids of chunksOf([...projectIds], RECORDS_PER_TRANSACTION)) {
    const step = { told: ids.flatMap((id) => linesOf.get(id) ?? []), ids, since, undoId: tally.run };
    await asOneWriter(strapi, (trx) => undoProjects(strapi, trx, step));
  }
  tally.projects = projectIds.size;
  tally.edits = [...(await inTransaction(strapi, (trx) => listEdits(strapi, trx, since))), ...(await listKeptRecords(strapi, keptRecords))];
  tally.kept = tally.edits.map(({ project }) => project);
  await asOneWriter(strapi, (trx) => close(strapi, trx, run, told, since, tally));
  return tally;
}
