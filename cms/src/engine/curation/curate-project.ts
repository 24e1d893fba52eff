import type { ProjectField, ProjectFields } from '@carrefour/config';
import type { Actor } from '../actor';
import { readBatchContext } from '../import/batch-context';
import { markChanged } from '../outbox/mark-changed';
import { projectTable } from '../project-row/join-tables';
import type { ProjectRow, ProjectRows } from '../project-row/project-row';
import { readProjectRows } from '../project-row/read-project-rows';
import { sameValue } from '../project-row/same-value';
import { updateProjectRows, type RowUpdate } from '../project-row/write-project-rows';
import { writeRevisions, type FieldChange } from '../revision/write-revisions';
import { carrierMark } from '../sheet/carrier-actor';
import type { Strapi, Transaction } from '../strapi';
import { writeCurations } from './write-curations';

/** `after` null or absent: nothing is said of the field any more. */
export type FieldWrite = { field: ProjectField; after: unknown };

/** In a draft somebody is at work on, only the fields that are not being changed follow. */
const followed = ({ draft, published }: ProjectRows, row: ProjectRow, fields: readonly ProjectField[]): ProjectField[] =>
  fields.filter((field) => row === published || published === null || draft === null || sameValue(draft.fields[field], published.fields[field]));

/** Writes a person's values into a sheet, draft and public row, whoever that person is (a partner's, a carrier, the team): imports then respect them. Nothing else of it is touched or published. */
export async function curateProject(strapi: Strapi, trx: Transaction, actor: Actor, projectId: string, writes: readonly FieldWrite[], at = new Date()): Promise<void> {
  const rows = (await readProjectRows(strapi, trx, [projectId])).get(projectId);
  if (rows === undefined || writes.length === 0) return;
  const fields = Object.fromEntries(writes.map(({ field, after }) => [field, after ?? undefined])) as Partial<ProjectFields>;
  const mine = { by: 'person' as const, partners: actor.partner ? [actor.partner.slug] : [], date: at.toISOString(), ...carrierMark(actor) };
  const updates: RowUpdate[] = [];
  const changes: FieldChange[] = [];
  for (const status of ['draft', 'published'] as const) {
    const row = rows[status];
    if (row === null) continue;
    const only = followed(rows, row, writes.map(({ field }) => field));
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
