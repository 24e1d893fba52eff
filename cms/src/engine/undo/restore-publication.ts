import { publishLast } from '../gone/publish-last';
import { readBatchContext } from '../import/batch-context';
import { projectTable } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { Since } from './edits-since';
import type { Told, UndoableRun } from './may-undo';

/** What says whether a project is on the site. */
const decisive = ['publish', 'unpublish', 'delete', 'restore', 'purge', 'merge', 'unmerge'];

/** Whether somebody else decided since whether this project is on the site: they have the last word. */
async function isDecidedSince(strapi: Strapi, trx: Transaction, runId: string, { id, recordId }: Told): Promise<boolean> {
  const since = trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'project', record_id: recordId }).where('id', '>', id).whereIn('action', decisive);
  return (await since.where((other) => other.whereNot({ run_id: runId }).orWhereNull('run_id')).first('id')) !== undefined;
}

const nameOf = async (strapi: Strapi, trx: Transaction, projectId: string): Promise<string> =>
  ((await trx(projectTable(strapi)).where({ document_id: projectId }).first('slug')) as { slug: string | null } | undefined)?.slug ?? projectId;

/**
 * What a rule of the run took off the site is shown again as it was, its draft under way left alone; what it put back is taken
 * off, unless somebody wrote on it since. `told` is newest first: the oldest line says what was before. Answers the
 * addresses of the projects that stay off the site because somebody decided so since.
 */
export async function restorePublication(strapi: Strapi, trx: Transaction, { documentId: runId }: UndoableRun, told: readonly Told[], since: Since): Promise<string[]> {
  const first = new Map<string, Told>();
  for (const line of told) if (line.recordType === 'project' && (line.action === 'unpublish' || line.action === 'publish')) first.set(line.recordId, line);
  const context = await readBatchContext(strapi, trx);
  const off: string[] = [];
  for (const [documentId, line] of first) {
    if (line.action === 'publish' && !since.anyone.has(documentId)) await strapi.documents('api::project.project' as never).unpublish({ documentId } as never);
    if (line.action !== 'unpublish') continue;
    if (await isDecidedSince(strapi, trx, runId, line)) off.push(await nameOf(strapi, trx, documentId));
    else await publishLast(strapi, trx, context, [documentId]);
  }
  return off.sort();
}
