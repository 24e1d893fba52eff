import type { Strapi } from '../strapi';

const SETTINGS = 'api::site-settings.site-settings';
const PARTNER = 'api::partner.partner';

type Settings = { locale: string | null; coordinator?: { documentId: string } | null };

/** The partner that answers for what the team writes by itself, as the settings of the site name it; its draft row. `nobody`: none is named; null: the one named is not on the site. */
export async function readCoordinator(strapi: Strapi): Promise<{ id: number } | 'nobody' | null> {
  const settings = (await strapi.db.query(SETTINGS).findMany({ populate: { coordinator: true } })) as Settings[];
  // Settings are written once a language: the French ones are the site's own.
  const named = settings.toSorted((a) => (a.locale === 'fr' ? -1 : 1)).find(({ coordinator }) => coordinator != null)?.coordinator;
  if (named == null) return 'nobody';
  const rows = (await strapi.db.query(PARTNER).findMany({ where: { documentId: named.documentId }, select: ['id', 'publishedAt'] })) as { id: number; publishedAt: unknown }[];
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  return draft !== undefined && rows.some(({ publishedAt }) => publishedAt !== null) ? { id: draft.id } : null;
}
