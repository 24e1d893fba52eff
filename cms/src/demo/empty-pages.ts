import type { Core } from '@strapi/strapi';
import { toDraftPage } from '../seeding/seed-pages';
import type { Kept } from './remove-records';
import { touchedByPeople } from './touched-by-people';

const uid = 'api::page.page';
type Page = { documentId: string; slug: string; title: string; help: string | null; locale: string };

/** Demonstration pages nobody changed become drafts that say what to write; the others stay as they are. */
export async function emptyPages(strapi: Core.Strapi): Promise<{ removed: number; kept: Kept[] }> {
  const pages = (await strapi
    .documents(uid)
    .findMany({ filters: { demo: true }, locale: 'fr', limit: 1000 } as never)) as unknown as Page[];
  const touched = await touchedByPeople(
    strapi,
    'page',
    pages.map(({ documentId }) => documentId),
  );
  const documents = strapi.documents(uid) as unknown as Record<
    'delete' | 'unpublish' | 'update',
    (params: object) => Promise<unknown>
  >;
  for (const { documentId, slug, title, help } of pages) {
    if (touched.has(documentId)) continue;
    await documents.unpublish({ documentId, locale: '*' });
    await documents.delete({ documentId, locale: 'en' });
    await documents.update({
      documentId,
      locale: 'fr',
      data: { ...toDraftPage({ slug, title, help }), lead: null, seoDescription: null, demo: false },
    });
  }
  if (touched.size > 0)
    await strapi.db
      .query(uid)
      .updateMany({ where: { documentId: { $in: [...touched] } }, data: { demo: false } });
  const kept = pages.filter(({ documentId }) => touched.has(documentId));
  return {
    removed: pages.length - kept.length,
    kept: kept.map(({ documentId, title }) => ({ type: uid, id: documentId, label: title })),
  };
}
