import type { ProjectField, ProjectFields } from '@carrefour/config';
import type { Actor } from '../actor';
import { writeCurations } from '../curation/write-curations';
import { readBatchContext } from '../import/batch-context';
import { markChanged } from '../outbox/mark-changed';
import { projectTable } from '../project-row/join-tables';
import type { ProjectRow, ProjectRows } from '../project-row/project-row';
import { readProjectRows } from '../project-row/read-project-rows';
import { sameValue } from '../project-row/same-value';
import { updateProjectRows, type RowUpdate } from '../project-row/write-project-rows';
import { writeRevisions, type FieldChange } from '../revision/write-revisions';
import type { Strapi, Transaction } from '../strapi';

/** In a draft somebody is at work on, only the fields that are not being changed follow. */
const followed = ({ draft, published }: ProjectRows, row: ProjectRow, fields: readonly ProjectField[]): ProjectField[] =>
  fields.filter((field) => row === published || published === null || draft === null || sameValue(draft.fields[field], published.fields[field]));

/** Writes fields of a sheet as a person's word: imports then respect it. Nothing else of the sheet is touched or published. */
export async function applyFields(
  strapi: Strapi, trx: Transaction, projectId: string, fields: Partial<ProjectFields>, names: readonly ProjectField[], actor: Actor, at = new Date(),
): Promise<void> {
  const rows = (await readProjectRows(strapi, trx, [projectId])).get(projectId);
  if (rows === undefined || names.length === 0) return;
  const mine = { by: 'person' as const, partners: [], date: at.toISOString() };
  const updates: RowUpdate[] = [];
  const changes: FieldChange[] = [];
  for (const status of ['draft', 'published'] as const) {
    const row = rows[status];
    if (row === null) continue;
    const only = followed(rows, row, names);
    updates.push({ row, fields, only, provenance: { ...row.provenance, ...Object.fromEntries(only.map((field) => [field, mine])) }, sourceDate: row.sourceDate });
    changes.push(...only.map((field) => ({ field, status, before: row.fields[field] ?? null, after: fields[field] ?? null })));
  }
  await updateProjectRows(strapi, trx, updates, (await readBatchContext(strapi, trx)).terms);
  for (const { row } of updates)
    await trx(projectTable(strapi)).where({ id: row.rowId }).update({ edited_at: at, imported_at: row.importedAt === null ? null : new Date(row.importedAt) });
  await writeRevisions(strapi, trx, actor, [{ recordType: 'project', recordId: projectId, action: 'update', changes }]);
  const published = (await readProjectRows(strapi, trx, [projectId])).get(projectId)?.published;
  if (published) await writeCurations(strapi, trx, actor, published);
  await markChanged(strapi, trx, 'project', [projectId]);
}
