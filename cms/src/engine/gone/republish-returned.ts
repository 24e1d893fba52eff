import type { BatchContext } from '../import/batch-context';
import { findKept } from '../merge/find-project';
import { readObjections } from '../objection/read-objections';
import { projectTable } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { publishLast } from './publish-last';

type Told = { action: string; actor_type: string };

/** Whether a rule, and nobody since, took the project off the site: a person who touched it has the last word. */
async function leftByRule(strapi: Strapi, trx: Transaction, projectId: string): Promise<boolean> {
  const history: Told[] = await trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'project', record_id: projectId }).orderBy('id', 'desc')
    .limit(50).select('action', 'actor_type');
  const last = history.findIndex(({ action }) => action === 'unpublish');
  return history[last]?.actor_type === 'run' && history.slice(0, last).every(({ actor_type: type }) => type === 'run' || type === 'job');
}

/** Puts projects back on the site that some row speaks of again, where only the rule of their inventory had unpublished them: never what is unfinished in their drafts. */
export async function republishReturned(strapi: Strapi, trx: Transaction, context: BatchContext, projectIds: readonly string[]): Promise<void> {
  const { projects: refused } = await readObjections(strapi, trx);
  for (const asked of new Set(projectIds)) {
    // Its entry may have made it one with another since.
    const id = (await findKept(strapi, trx, asked))?.documentId ?? asked;
    const shown = await trx(projectTable(strapi)).where({ document_id: id }).whereNotNull('published_at').first('id');
    if (shown !== undefined || refused.has(id) || !(await leftByRule(strapi, trx, id))) continue;
    await publishLast(strapi, trx, context, [id]);
  }
}
