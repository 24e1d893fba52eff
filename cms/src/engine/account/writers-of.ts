import type { Strapi } from '../strapi';

type Seat = { until: string | null; account: { email: string; blocked: boolean | null } | null };

/** The addresses of those who may write for these partners today, each once: neither readers, nor blocked accounts, nor memberships that ended. */
export async function writersOf(strapi: Strapi, partnerIds: readonly string[], now = new Date()): Promise<string[]> {
  const seats = (await strapi.db.query('api::membership.membership').findMany({
    where: { partner: { documentId: { $in: partnerIds } }, state: 'active', role: { $in: ['contributor', 'referent'] } }, populate: { account: { select: ['email', 'blocked'] } },
  })) as Seat[];
  return [...new Set(seats.flatMap(({ until, account }) => (account === null || account.blocked === true || (until !== null && new Date(until) < now) ? [] : [account.email])))];
}
