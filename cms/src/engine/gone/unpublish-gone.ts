import { projectTable, voucherLink } from '../project-row/join-tables';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

async function stillSpokenOf(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const entries: { id: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn('project_id', ids).where({ gone: false }).distinct({ id: 'project_id' });
  const { table, owner } = voucherLink(strapi);
  const projects = projectTable(strapi);
  const vouched: { id: string }[] = await trx(table).join(projects, `${projects}.id`, `${table}.${owner}`)
    .whereIn(`${projects}.document_id`, ids).distinct({ id: `${projects}.document_id` });
  return new Set([...entries, ...vouched].map(({ id }) => id));
}

/** Unpublishes the projects that no present entry and no partner speaks of any more; answers how many. Nothing is deleted. */
export async function unpublishGone(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<number> {
  let unpublished = 0;
  for (const ids of chunksOf(projectIds, 400)) {
    const kept = await stillSpokenOf(strapi, trx, ids);
    const shown: { id: string }[] = await trx(projectTable(strapi)).whereIn('document_id', ids).whereNotNull('published_at').distinct({ id: 'document_id' });
    for (const { id } of shown) {
      if (kept.has(id)) continue;
      await strapi.documents('api::project.project' as never).unpublish({ documentId: id } as never);
      unpublished += 1;
    }
  }
  return unpublished;
}
