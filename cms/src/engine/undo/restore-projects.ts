import type { BatchContext } from '../import/batch-context';
import { refreshProjects } from '../import/refresh-projects';
import { projectTable } from '../project-row/join-tables';
import { readProjectRows } from '../project-row/read-project-rows';
import { updateProjectRows, type RowUpdate } from '../project-row/write-project-rows';
import type { FieldChange, Revision } from '../revision/write-revisions';
import type { Strapi, Transaction } from '../strapi';
import type { Since } from './edits-since';
import type { Told } from './may-undo';
import { restoreSlugs } from './restore-slugs';
import { readChanges } from './told-changes';
import { toUndoneRow } from './undone-fields';

type Changes = ReadonlyMap<number, readonly FieldChange[]>;

/** The changes a run made to one row of a project, newest first. */
const changesTo = (told: readonly Told[], changes: Changes, projectId: string, status: 'draft' | 'published'): FieldChange[] =>
  told.filter(({ recordId, action }) => recordId === projectId && action === 'update')
    .flatMap(({ id }) => (changes.get(id) ?? []).filter((change) => change.status === status));

/**
 * Puts the rows of projects back, field by field, to what they were before the run. Where others wrote since, what is left is
 * consolidated again, so that values made of several entries follow those that remain.
 */
export async function restoreProjects(
  strapi: Strapi, trx: Transaction, context: BatchContext, told: readonly Told[], projectIds: readonly string[], since: Since,
): Promise<Revision[]> {
  const rows = await readProjectRows(strapi, trx, projectIds);
  const written = await readChanges(strapi, trx, told);
  const updates: RowUpdate[] = [];
  const revisions: Revision[] = [];
  for (const [projectId, pair] of rows) {
    const changes: FieldChange[] = [];
    for (const status of ['published', 'draft'] as const) {
      const row = pair[status];
      const back = changesTo(told, written, projectId, status);
      if (row === null || back.length === 0) continue;
      const { only, fields, provenance, sourceDate } = toUndoneRow(row, back);
      updates.push({ row, fields, only, provenance, sourceDate });
      changes.push(...only.map((field) => ({ field, status, before: row.fields[field] ?? null, after: fields[field] ?? null })));
    }
    if (changes.length > 0) revisions.push({ recordType: 'project', recordId: projectId, action: 'update', changes });
  }
  await updateProjectRows(strapi, trx, updates, context.terms);
  await restoreSlugs(strapi, trx, told);
  const demo = told.filter(({ id }) => written.get(id)?.some(({ field, before }) => field === 'demo' && before === true)).map(({ recordId }) => recordId);
  await trx(projectTable(strapi)).whereIn('document_id', demo).update({ demo: true });
  const disturbed = projectIds.filter((id) => since.anyone.has(id));
  const refreshed = await refreshProjects(strapi, trx, context, disturbed, new Set());
  return [...revisions, ...refreshed.revisions];
}
