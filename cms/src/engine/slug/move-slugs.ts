import { projectTable } from '../project-row/join-tables';
import type { Revision } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Gives existing projects new addresses; each old one leads to the new for good. Answers what the history must tell. */
export async function moveSlugs(strapi: Strapi, trx: Transaction, slugs: ReadonlyMap<string, string>): Promise<Revision[]> {
  const projects = projectTable(strapi);
  const redirects = tableOf(strapi, 'api::redirect.redirect');
  const rows: { id: string; slug: string | null }[] = await trx(projects).whereIn('document_id', [...slugs.keys()]).distinct({ id: 'document_id', slug: 'slug' });
  const revisions: Revision[] = [];
  const now = new Date();
  for (const { id, slug: before } of rows) {
    const after = slugs.get(id);
    if (after === undefined || before === null || before === after) continue;
    await trx(projects).where({ document_id: id, slug: before }).update({ slug: after, updated_at: now });
    await trx(redirects).where({ from: `/projets/${after}` }).delete();
    await trx(redirects)
      .insert({
        from: `/projets/${before}`, to: `/projets/${after}`, permanent: true, gone: false, record_type: 'api::project.project', record_id: id, created_at: now, updated_at: now,
      })
      .onConflict('from').merge(['to', 'gone', 'record_id', 'updated_at']);
    revisions.push({ recordType: 'project', recordId: id, action: 'update', changes: (['draft', 'published'] as const).map((status) => ({ field: 'slug', status, before, after })) });
  }
  return revisions;
}
