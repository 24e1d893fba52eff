import type { Core } from '@strapi/strapi';

/** Finds the records of a type by their slugs: gives a documentId, or null for a slug nobody has. */
export async function findBySlug(strapi: Core.Strapi, uid: string): Promise<(slug: string) => string | null> {
  const rows = (await strapi.db
    .query(uid as never)
    .findMany({ select: ['slug', 'documentId'] })) as unknown as {
    slug: string | null;
    documentId: string;
  }[];
  const ids = new Map(rows.map(({ slug, documentId }) => [slug, documentId]));
  return (slug) => ids.get(slug) ?? null;
}
