import type { Core } from '@strapi/strapi';

const uid = 'api::partner.partner';

/** The published partner of that slug, made as demonstration when nobody has it; its documentId. */
export async function ensurePartner(
  strapi: Core.Strapi,
  partner: { slug: string; name: string; type: string; trust: string },
): Promise<string> {
  const known = await strapi.db.query(uid).findOne({ where: { slug: partner.slug } });
  if (known !== null) return known.documentId;
  const made = await strapi
    .documents(uid)
    .create({ data: { ...partner, demo: true } as never, status: 'published' });
  return made.documentId;
}
