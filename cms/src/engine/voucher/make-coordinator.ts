import type { PartnerFile } from '@carrefour/config';
import type { Strapi } from '../strapi';

const SETTINGS = 'api::site-settings.site-settings';
const PARTNER = 'api::partner.partner';
/** The collective itself; an import of its directory knows it by this address. */
const COLLECTIVE = { slug: 'carrefour', name: 'Carrefour des innovations sociales', type: 'institutions-reseaux', scale: 'national' } satisfies Partial<PartnerFile>;

type Document = { documentId: string };

/** Names the collective as the coordinating partner of a site whose settings name nobody: made and published where it is not there yet. The team may put another in its place. Its draft row. */
export async function makeCoordinator(strapi: Strapi): Promise<{ id: number } | null> {
  const partners = strapi.documents(PARTNER as never);
  const found = (await partners.findFirst({ filters: { slug: COLLECTIVE.slug } } as never)) as Document | null;
  const { documentId } = found ?? ((await partners.create({ data: COLLECTIVE, status: 'published' } as never)) as unknown as Document);
  if (found !== null) await partners.publish({ documentId } as never);
  const settings = (await strapi.db.query(SETTINGS).findOne({ where: { locale: 'fr' }, select: ['documentId'] })) as Document | null;
  if (settings !== null) await strapi.documents(SETTINGS as never).update({ documentId: settings.documentId, locale: 'fr', data: { coordinator: { connect: [{ documentId }] } } } as never);
  return (await strapi.db.query(PARTNER).findOne({ where: { documentId, publishedAt: null }, select: ['id'] })) as { id: number } | null;
}
