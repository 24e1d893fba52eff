import { projectFieldNames } from '@carrefour/config';
import type { BatchContext } from '../import/batch-context';
import type { ProjectRow, ProjectRows } from '../project-row/project-row';
import { readProjectRows } from '../project-row/read-project-rows';
import { sameField } from '../project-row/same-value';
import { updateProjectRows, type RowUpdate } from '../project-row/write-project-rows';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { entriesOfProjects } from './entries-of-projects';
import { statuses } from './row-ids';

/** The rows of a project that no entry feeds, as a merge finds them: nothing else could give them back. Null where entries can. */
export async function readHandMade(strapi: Strapi, trx: Transaction, projectId: string): Promise<ProjectRows | null> {
  if ((await entriesOfProjects(strapi, trx, [projectId])).has(projectId)) return null;
  return (await readProjectRows(strapi, trx, [projectId])).get(projectId) ?? null;
}

const updateOf = (now: ProjectRow, before: ProjectRow, keeps: ReadonlySet<string>): RowUpdate => {
  const only = projectFieldNames.filter((field) => !keeps.has(field) && !sameField(field, now.fields[field], before.fields[field]));
  const kept = Object.entries(now.provenance).filter(([field]) => keeps.has(field));
  return { row: now, fields: before.fields, only, provenance: { ...before.provenance, ...Object.fromEntries(kept) }, sourceDate: before.sourceDate };
};

/** Gives a project that no entry feeds any more what it said before the merge, but for what a person wrote on it since. */
export async function restoreHandMade(strapi: Strapi, trx: Transaction, { terms }: BatchContext, projectId: string, before: ProjectRows, since: Date): Promise<void> {
  if ((await readHandMade(strapi, trx, projectId)) === null) return;
  const now = (await readProjectRows(strapi, trx, [projectId])).get(projectId);
  const written: { field: string }[] = await trx(tableOf(strapi, 'api::curation.curation')).where({ project_id: projectId }).where('at', '>', since).select('field');
  const keeps = new Set(written.map(({ field }) => field));
  const updates = statuses.flatMap((status) => {
    const [row, was] = [now?.[status], before[status]];
    return row == null || was === null ? [] : [updateOf(row, was, keeps)];
  });
  await updateProjectRows(strapi, trx, updates, terms);
}
