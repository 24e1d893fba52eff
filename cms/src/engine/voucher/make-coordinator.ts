import type { PartnerFile } from '@carrefour/config';
import type { Strapi } from '../strapi';
import { nameCoordinator } from './name-coordinator';
import { readCoordinator } from './read-coordinator';

/** The collective itself; an import of its directory knows it by this address. */
const COLLECTIVE = { slug: 'carrefour', name: 'Carrefour des innovations sociales', type: 'institutions-reseaux', scale: 'national' } satisfies Partial<PartnerFile>;

type Document = { documentId: string };

/**
 * Names the collective as the coordinating partner of a site whose settings name nobody; made and published where there is no
 * such partner. The team may put another in its place. Its draft row; null where the team took it off the site: that stays its word.
 */
export async function makeCoordinator(strapi: Strapi): Promise<{ id: number } | null> {
  const partners = strapi.documents('api::partner.partner' as never);
  const found = (await partners.findFirst({ filters: { slug: COLLECTIVE.slug } } as never)) as Document | null;
  const { documentId } = found ?? ((await partners.create({ data: COLLECTIVE, status: 'published' } as never)) as unknown as Document);
  await nameCoordinator(strapi, documentId);
  const named = await readCoordinator(strapi);
  return named === 'nobody' ? null : named;
}
