import type { Audience, PublicProject } from '@carrefour/config';
import { findKept } from '../merge/find-project';
import { projectTable } from '../project-row/join-tables';
import { inTransaction, type Strapi } from '../strapi';
import { findRedirect } from './find-redirect';
import { isWithdrawn } from './is-withdrawn';
import { readPublicProjects } from './public-projects';

export type ProjectAt = { project: PublicProject } | { redirect: string } | { gone: true };

/** Where the address or the id of a project merged into another leads now, when that is public. */
const readMerged = (strapi: Strapi, slug: string): Promise<string | null> =>
  inTransaction(strapi, async (trx) => {
    const kept = await findKept(strapi, trx, slug);
    if (kept === null || kept.slug === slug || kept.documentId === slug) return null;
    return (await readPublicProjects(strapi, trx, [kept.documentId])).get(kept.documentId)?.slug ?? null;
  });

/** The project at an address, as this audience may see it, or where it went. `null` for an address that never was, or is not public. */
export async function readProjectAt(strapi: Strapi, slug: string, audience: Audience = 'public'): Promise<ProjectAt | null> {
  const project = await inTransaction(strapi, async (trx) => {
    const row: { id: string } | undefined = await trx(projectTable(strapi))
      .where((either) => either.where('slug', slug).orWhere('document_id', slug)).whereNotNull('published_at').first({ id: 'document_id' });
    return row === undefined ? undefined : (await readPublicProjects(strapi, trx, [row.id], { audience })).get(row.id);
  });
  if (project !== undefined) return project.slug === slug ? { project } : { redirect: project.slug };
  if (await isWithdrawn(strapi, slug)) return { gone: true };
  const kept = await readMerged(strapi, slug);
  if (kept !== null) return { redirect: kept };
  const moved = await findRedirect(strapi, `/projets/${slug}`);
  if (moved === null) return null;
  if (moved.to === null) return moved.gone ? { gone: true } : null;
  return { redirect: moved.to.replace(/^\/projets\//, '') };
}
