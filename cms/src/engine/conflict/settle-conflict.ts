import type { ProjectField } from '@carrefour/config';
import { currentActor } from '../actor';
import { readBatchContext, type BatchContext } from '../import/batch-context';
import { readTargets } from '../import/read-targets';
import { refreshProjects } from '../import/refresh-projects';
import { markChanged } from '../outbox/mark-changed';
import { fromJson } from '../project-row/column-values';
import { readProjectRows } from '../project-row/read-project-rows';
import { sameField } from '../project-row/same-value';
import { updateProjectRows } from '../project-row/write-project-rows';
import { whoRecords } from '../own-project/who-records';
import { takeIncoming } from '../record/take-incoming';
import { writeRevisions } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { giveWay } from './gave-way';

export type ConflictDecision = 'keep' | 'take';
type Row = { id: number; project_id: string; inventory: string; key: string; run_id: string | null; field: ProjectField; incoming: unknown };

/** Fields where the values of several entries add up: what the file says is among them. */
const addUp: readonly ProjectField[] = ['places', 'links', 'distinctions', 'supports'];

type Subject = { project_id: string | null; record_type: string | null; record_id: string | null };

/** What the entry speaks of today. */
const subjectOf = (strapi: Strapi, trx: Transaction, { inventory, key }: Row): Promise<Subject | undefined> =>
  trx(tableOf(strapi, 'api::entry.entry')).where({ inventory, key }).first('project_id', 'record_type', 'record_id');

/** The project the entry feeds today: it may have been merged since the conflict was found. */
const projectOf = async (strapi: Strapi, trx: Transaction, row: Row): Promise<string> => (await subjectOf(strapi, trx, row))?.project_id ?? row.project_id;

async function refresh(strapi: Strapi, trx: Transaction, context: BatchContext, projectId: string): Promise<void> {
  const { revisions } = await refreshProjects(strapi, trx, context, [projectId], new Set());
  await writeRevisions(strapi, trx, currentActor(strapi), revisions);
}

/** An unfinished draft follows the public value on this one field (what it would be, off the site): that is what was decided. */
async function bringDraftInLine(strapi: Strapi, trx: Transaction, context: BatchContext, projectId: string, field: ProjectField): Promise<void> {
  const { targets, before } = await readTargets(strapi, trx, context, [projectId]);
  const rows = before.get(projectId);
  const agreed = rows?.published ?? targets[0]?.consolidated;
  if (!rows?.draft || agreed === undefined || sameField(field, rows.draft.fields[field], agreed.fields[field])) return;
  const { draft } = rows;
  const provenance = { ...draft.provenance, [field]: agreed.provenance[field] };
  await updateProjectRows(strapi, trx, [{ row: draft, fields: agreed.fields, only: [field], provenance, sourceDate: draft.sourceDate }], context.terms);
  const change = { field, status: 'draft' as const, before: draft.fields[field] ?? null, after: agreed.fields[field] ?? null };
  await writeRevisions(strapi, trx, currentActor(strapi), [{ recordType: 'project', recordId: projectId, action: 'update', changes: [change] }]);
}

/** Takes what the file says: the person's value gives way, and where another partner would win, the file's is chosen by name. */
async function take(strapi: Strapi, trx: Transaction, row: Row): Promise<void> {
  const context = await readBatchContext(strapi, trx);
  const projectId = await projectOf(strapi, trx, row);
  const incoming = fromJson<unknown>(row.incoming, null);
  const curations = tableOf(strapi, 'api::curation.curation');
  const partner = context.inventories.get(row.inventory)?.partner ?? '';
  // What the file's own partner wrote by hand gives way too; others' words stay.
  await giveWay(strapi, trx, { run: row.run_id, projectIds: [projectId, row.project_id], field: row.field, incoming, partner });
  await refresh(strapi, trx, context, projectId);
  const rows = (await readProjectRows(strapi, trx, [projectId])).get(projectId);
  // A partner takes its own file's word: among several, the agreed rule decides. The team may choose one by name.
  const isAmongOthers = currentActor(strapi).partner != null && ((await whoRecords(strapi, trx, context.inventories, [projectId])).get(projectId) ?? []).length > 1;
  if (!isAmongOthers && !addUp.includes(row.field) && rows?.published && !sameField(row.field, rows.published.fields[row.field], incoming)) {
    const { type, id, name } = currentActor(strapi);
    const now = new Date();
    await trx(curations).insert({
      project_id: projectId, field: row.field, value: JSON.stringify(incoming), by_type: type, by_id: id, by_name: name, at: now, created_at: now, updated_at: now,
    });
    await refresh(strapi, trx, context, projectId);
  }
  await bringDraftInLine(strapi, trx, context, projectId, row.field);
  await markChanged(strapi, trx, 'project', [projectId]);
}

/**
 * Settles one open conflict by its documentId: « keep » leaves what stands, « take » puts the file's value in its place.
 * The decision is remembered for these three values. Answers false where nothing waits under this id.
 */
export async function settleConflict(strapi: Strapi, trx: Transaction, documentId: string, decision: ConflictDecision): Promise<boolean> {
  const table = tableOf(strapi, 'api::conflict.conflict');
  const row: Row | undefined = await trx(table).where({ document_id: documentId, state: 'open' }).first('id', 'project_id', 'inventory', 'key', 'run_id', 'field', 'incoming');
  if (row === undefined) return false;
  const { record_type: type = null, record_id: id = null } = (await subjectOf(strapi, trx, row)) ?? {};
  if (decision === 'take' && type !== null && id !== null) await takeIncoming(strapi, trx, { type, id, field: row.field, run: row.run_id, incoming: fromJson<unknown>(row.incoming, null) });
  else if (decision === 'take') await take(strapi, trx, row);
  const now = new Date();
  await trx(table).where({ id: row.id }).update({ state: 'settled', decision, decided_by: currentActor(strapi).name, decided_at: now, updated_at: now });
  return true;
}
