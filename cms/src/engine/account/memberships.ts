import type { SpaceRole, Trust } from '@carrefour/config';
import type { Strapi } from '../strapi';

export type Partner = { documentId: string; slug: string; name: string; trust: Trust };
export type Membership = { documentId: string; role: SpaceRole; partner: Partner };
type Row = { documentId: string; role: SpaceRole; until: string | null; partner: { documentId: string } | null };

const PARTNER = 'api::partner.partner';

/** The partner as the public knows it; as its draft says while it has not been published. */
export async function readPartner(strapi: Strapi, documentId: string): Promise<Partner | null> {
  const rows = (await strapi.db.query(PARTNER).findMany({ where: { documentId }, select: ['documentId', 'slug', 'name', 'trust', 'publishedAt'] })) as (Partner & { publishedAt: string | null })[];
  const row = rows.find(({ publishedAt }) => publishedAt !== null) ?? rows[0];
  return row === undefined ? null : { documentId, slug: row.slug ?? documentId, name: row.name, trust: row.trust };
}

/** The partners that an account may act for today, by their names. */
export async function listMemberships(strapi: Strapi, accountDocumentId: string, now = new Date()): Promise<Membership[]> {
  const rows = (await strapi.db.query('api::membership.membership').findMany({
    where: { account: { documentId: accountDocumentId }, state: 'active' }, populate: { partner: { select: ['documentId'] } },
  })) as Row[];
  const current = rows.filter(({ until, partner }) => partner !== null && (until === null || new Date(until) > now));
  const found = await Promise.all(current.map(async ({ documentId, role, partner }) => ({ documentId, role, partner: await readPartner(strapi, partner?.documentId ?? '') })));
  const known = found.filter((one): one is Membership => one.partner !== null);
  return [...new Map(known.map((one) => [one.partner.documentId, one])).values()].sort((a, b) => a.partner.name.localeCompare(b.partner.name, 'fr'));
}
