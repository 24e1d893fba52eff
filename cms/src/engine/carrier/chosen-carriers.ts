import { projectTable, relationLink } from '../project-row/join-tables';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

/** The organisation that a person chose on a project itself, by documentId of the project; of all projects unless told which. */
export async function readChosen(strapi: Strapi, trx: Transaction, projectIds?: readonly string[]): Promise<Map<string, string>> {
  const { table, owner, target } = relationLink(strapi, 'organisation');
  const [projects, organisations] = [projectTable(strapi), tableOf(strapi, 'api::organisation.organisation')];
  const chosen = new Map<string, string>();
  for (const chunk of projectIds === undefined ? [undefined] : chunksOf(projectIds, 400)) {
    const query = trx(table)
      .join(projects, `${projects}.id`, `${table}.${owner}`).join(organisations, `${organisations}.id`, `${table}.${target}`)
      // The published row comes last and wins: what a draft under way says is not said yet.
      .orderByRaw('?? is not null', [`${projects}.published_at`])
      .select({ project: `${projects}.document_id`, organisation: `${organisations}.document_id` });
    const rows: { project: string; organisation: string }[] = await (chunk === undefined ? query : query.whereIn(`${projects}.document_id`, chunk));
    for (const { project, organisation } of rows) chosen.set(project, organisation);
  }
  return chosen;
}
