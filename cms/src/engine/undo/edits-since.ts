import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import type { FieldChange } from '../revision/write-revisions';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { Told } from './may-undo';

/** What others did to projects since a run wrote on them. */
export type Since = {
  /** Fields that persons changed, by project; a merge or an unmerge counts as one. */
  people: Map<string, Set<string>>;
  /** Projects on which anything wrote since: a person, another run, a job. */
  anyone: Set<string>;
};

const decided = new Set(['merge', 'unmerge']);

/** Everything the history tells of these projects after the run's own first line on each. */
export async function readSince(strapi: Strapi, trx: Transaction, runId: string, told: readonly Told[], projectIds: readonly string[]): Promise<Since> {
  const since: Since = { people: new Map(), anyone: new Set() };
  const begun = new Map(told.filter(({ recordType }) => recordType === 'project').map(({ id, recordId }) => [recordId, id]));
  const first = told.at(-1)?.id ?? 0;
  for (const chunk of chunksOf(projectIds, 400)) {
    const rows: { id: number; record_id: string; action: string; actor_type: string; run_id: string | null; changes: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision'))
      .where({ record_type: 'project' }).whereIn('record_id', chunk).where('id', '>', first)
      .where((other) => other.whereNot({ run_id: runId }).orWhereNull('run_id')).select('id', 'record_id', 'action', 'actor_type', 'run_id', 'changes');
    for (const { id, record_id: projectId, action, actor_type: actor, run_id: run, changes } of rows) {
      if (Number(id) < (begun.get(projectId) ?? 0)) continue;
      since.anyone.add(projectId);
      // What a run or an undo wrote is nobody's edit, whoever asked for it.
      const isByHand = run === null && (actor === 'person' || actor === 'partner');
      if (!isByHand && !decided.has(action)) continue;
      const fields = since.people.get(projectId) ?? new Set<string>();
      for (const { field } of fromJson<FieldChange[]>(changes, [])) fields.add(field);
      since.people.set(projectId, fields);
    }
  }
  return since;
}

/** The projects that persons edited, by their address, with what they edited. */
export async function listEdits(strapi: Strapi, trx: Transaction, { people }: Since): Promise<{ project: string; fields: string[] }[]> {
  const edits: { project: string; fields: string[] }[] = [];
  for (const chunk of chunksOf([...people.keys()], 400)) {
    const rows: { document_id: string; slug: string | null }[] = await trx(projectTable(strapi)).whereIn('document_id', chunk).whereNull('published_at').select('document_id', 'slug');
    for (const row of rows) edits.push({ project: row.slug ?? row.document_id, fields: [...(people.get(row.document_id) ?? [])].sort() });
  }
  return edits.sort((a, b) => (a.project < b.project ? -1 : 1));
}
