import type { ProjectField, ProjectFields } from '@carrefour/config';
import { currentActor } from '../actor';
import { curateProject } from '../curation/curate-project';
import type { BatchContext } from '../import/batch-context';
import { fromJson } from '../project-row/column-values';
import type { ProjectRow } from '../project-row/project-row';
import { readProjectRows } from '../project-row/read-project-rows';
import { sameValue } from '../project-row/same-value';
import { updateProjectRows, type RowUpdate } from '../project-row/write-project-rows';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { statuses } from './row-ids';

/** What the kept project said on some fields before a choice was made at its merge, and what was chosen. */
type Choice = { names: ProjectField[]; chosen: Partial<ProjectFields>; rows: Partial<Record<'draft' | 'published', Pick<ProjectRow, 'fields' | 'provenance'>>>; curations: Record<string, unknown>[] };

const requestOf = (absorbed: string): string => `merge:${absorbed}`;
const CURATION = 'api::curation.curation';
const REVISION = 'api::revision.revision';

const only = <Fields extends object>(record: Fields, names: readonly ProjectField[]): Partial<Fields> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name as ProjectField))) as Partial<Fields>;

/** Writes what a person chose, field by field, while merging; what was there is kept, so that unmerging takes the choice back as well. */
export async function chooseFields(strapi: Strapi, trx: Transaction, kept: string, absorbed: string, chosen: Partial<ProjectFields>, names: ProjectField[]): Promise<void> {
  if (names.length === 0) return;
  const before = (await readProjectRows(strapi, trx, [kept])).get(kept);
  const rows = Object.fromEntries(statuses.flatMap((status) => {
    const row = before?.[status];
    return row == null ? [] : [[status, { fields: only(row.fields, names), provenance: only(row.provenance, names) }]];
  }));
  const curations: Record<string, unknown>[] = await trx(tableOf(strapi, CURATION)).where({ project_id: kept }).whereIn('field', names).select('*');
  const actor = { ...currentActor(strapi), requestId: requestOf(absorbed) };
  await curateProject(strapi, trx, actor, kept, names.map((field) => ({ field, after: chosen[field] })));
  const [told]: { id: number; changes: unknown }[] = await trx(tableOf(strapi, REVISION)).where({ record_type: 'project', record_id: kept, request_id: actor.requestId }).orderBy('id', 'desc').limit(1).select('id', 'changes');
  const choice: Choice = { names, chosen, rows, curations };
  const changes = [...fromJson<unknown[]>(told?.changes, []), { field: 'provenance', status: null, before: choice, after: null }];
  await trx(tableOf(strapi, REVISION)).where({ id: told?.id }).update({ changes: JSON.stringify(changes) });
}

async function readChoice(strapi: Strapi, trx: Transaction, kept: string, absorbed: string): Promise<Choice | null> {
  const told: { changes: unknown } | undefined = await trx(tableOf(strapi, REVISION)).where({ record_type: 'project', record_id: kept, request_id: requestOf(absorbed) }).orderBy('id', 'desc').first('changes');
  const line = fromJson<{ field: string; before: unknown }[]>(told?.changes, []).find(({ field }) => field === 'provenance');
  return line === undefined ? null : (line.before as Choice);
}

/** Takes back what was chosen at a merge, where it still stands: what a person wrote since stays. Before anything else of an unmerge. */
export async function restoreChoice(strapi: Strapi, trx: Transaction, { terms }: BatchContext, kept: string, absorbed: string): Promise<void> {
  const choice = await readChoice(strapi, trx, kept, absorbed);
  const now = (await readProjectRows(strapi, trx, [kept])).get(kept);
  if (choice === null || now === undefined) return;
  const standing = (row: ProjectRow) => choice.names.filter((name) => sameValue(row.fields[name], choice.chosen[name]));
  const updates = statuses.flatMap((status): RowUpdate[] => {
    const [row, was] = [now[status], choice.rows[status]];
    if (row == null || was === undefined) return [];
    const names = standing(row);
    const others = Object.fromEntries(Object.entries(row.provenance).filter(([name]) => !names.includes(name as ProjectField)));
    return [{ row, fields: was.fields, only: names, provenance: { ...others, ...only(was.provenance, names) }, sourceDate: row.sourceDate }];
  });
  const back = now.published === null ? choice.names : standing(now.published);
  await trx(tableOf(strapi, CURATION)).where({ project_id: kept }).whereIn('field', back).delete();
  for (const { id: _id, value, at, created_at: made, updated_at: written, ...row } of choice.curations.filter(({ field }) => back.includes(field as ProjectField)))
    await trx(tableOf(strapi, CURATION)).insert({ ...row, value: typeof value === 'string' ? value : JSON.stringify(value), at: new Date(at as string), created_at: new Date(made as string), updated_at: new Date(written as string) });
  await updateProjectRows(strapi, trx, updates, terms);
}
