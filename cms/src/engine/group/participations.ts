import type { NamedPartner } from '@carrefour/config';
import type { Strapi } from '../strapi';

export const PARTICIPATION = 'api::participation.participation';

export type Participation = { id: string; bodyId: string; partner: NamedPartner };
type Found = { documentId: string; body: { documentId: string } | null; partner: { documentId: string; slug: string; name: string } | null };

/** Which organisations sit in which bodies, by name; each once. */
export async function listParticipations(strapi: Strapi, filters: Record<string, unknown> = {}): Promise<Participation[]> {
  const found = (await strapi.documents(PARTICIPATION as never).findMany({ filters, populate: ['body', 'partner'], limit: 5000 } as never)) as unknown as Found[];
  const seats = new Map<string, Participation>();
  for (const { documentId: id, body, partner } of found)
    if (body !== null && partner !== null) seats.set(`${body.documentId} ${partner.documentId}`, { id, bodyId: body.documentId, partner: { id: partner.documentId, slug: partner.slug, name: partner.name } });
  return [...seats.values()].sort((a, b) => a.partner.name.localeCompare(b.partner.name, 'fr'));
}

export const participationsOf = (strapi: Strapi, bodyId: string): Promise<Participation[]> => listParticipations(strapi, { body: { documentId: bodyId } });
