import type { SpaceRole } from '@carrefour/config';
import type { Strapi } from '../strapi';
import { MEMBERSHIP } from './grant-membership';

/** Somebody who acts for a partner today; `id`: of the membership. */
export type TeamMember = { id: string; account: string; name: string; email: string; role: SpaceRole; since: string | null };
type Row = { documentId: string; role: SpaceRole; since: string | null; until: string | null; account: { documentId: string; username: string; email: string; blocked: boolean | null } | null };

/** Those who act for a partner, managers first. */
export async function listMembers(strapi: Strapi, partner: string, now = new Date()): Promise<TeamMember[]> {
  const rows = (await strapi.db.query(MEMBERSHIP).findMany({
    where: { partner: { documentId: partner }, state: 'active' }, populate: { account: { select: ['documentId', 'username', 'email', 'blocked'] } }, orderBy: { id: 'asc' },
  })) as Row[];
  const order: Readonly<Record<SpaceRole, number>> = { referent: 0, contributor: 1, reader: 2 };
  return rows
    .filter(({ account, until }) => account !== null && account.blocked !== true && (until === null || new Date(until) > now))
    .map(({ documentId, role, since, account }) => ({ id: documentId, account: account?.documentId ?? '', name: account?.username ?? '', email: account?.email ?? '', role, since }))
    .sort((a, b) => order[a.role] - order[b.role] || a.name.localeCompare(b.name, 'fr'));
}
