import { projectTable } from '../../engine/project-row/join-tables';
import { siteLink } from '../../engine/links/site-links';
import { chunksOf, type Strapi, type Transaction } from '../../engine/strapi';

export type Sheet = { title: string; address: string | null; edit: string };

/** The sheets of projects by id: their title, their form, and where a visitor reads them, nowhere while they are not on the site. */
export async function readSheets(strapi: Strapi, trx: Transaction, ids: readonly unknown[]): Promise<Map<string, Sheet>> {
  const wanted = [...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== ''))];
  const sheets = new Map<string, Sheet>();
  for (const chunk of chunksOf(wanted, 400)) {
    const rows: { id: string; slug: string | null; title: string | null; publishedAt: unknown }[] = await trx(projectTable(strapi)).whereIn('document_id', chunk).orderByRaw('published_at is not null')
      .select({ id: 'document_id', slug: 'slug', title: 'title', publishedAt: 'published_at' });
    for (const { id, slug, title, publishedAt } of rows) sheets.set(id, { title: title ?? slug ?? id, address: publishedAt === null ? null : siteLink(`/projets/${slug ?? id}`), edit: `/content-manager/collection-types/api::project.project/${id}` });
  }
  return sheets;
}
