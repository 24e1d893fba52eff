import type { Strapi } from '../strapi';
import { inTransaction, tableOf } from '../strapi';
import { toLinkDigest } from '../links/one-time-link';
import { actsForPartners } from './acts-for-partners';
import type { Member } from './member';
import { listMemberships, readPartner, type Membership } from './memberships';
import { isAlive, isWorthNoting } from './session-life';

export const SESSION = 'api::session.session';
export const ACCOUNT = 'plugin::users-permissions.user';
/** What the account of a session of the team begins with: the rest is its number in the admin. */
export const TEAM_PREFIX = 'admin:';

export type Session = { id: number; accountId: string; partnerId: string | null; expiresAt: string; lastSeenAt: string | null };
export type Account = { id: number; documentId: string; username: string; email: string; password: string | null; blocked: boolean | null };
/** A session with who holds it; `memberships` is empty for somebody of the team. */
export type OpenSession = { session: Session; member: Member; memberships: Membership[] };

async function noteSeen(strapi: Strapi, { id }: Session, now: Date): Promise<void> {
  await inTransaction(strapi, (trx) => trx(tableOf(strapi, SESSION)).where({ id }).update({ last_seen_at: now }));
}

async function memberOfTeam(strapi: Strapi, { accountId, partnerId }: Session): Promise<Member | null> {
  const id = Number(accountId.slice(TEAM_PREFIX.length));
  const user = (await strapi.db.query('admin::user').findOne({ where: { id, isActive: true, blocked: false }, populate: ['roles'] })) as { roles: { code: string }[] } | null;
  // A role that was taken away is gone at once, as an account is.
  const partner = !actsForPartners(user?.roles) || partnerId === null ? null : await readPartner(strapi, partnerId);
  return partner === null ? null : { account: { id: 0, documentId: accountId, name: `L’équipe pour ${partner.name}`, email: '' }, partner, role: 'referent', actingFor: true };
}

async function memberOfPartner(strapi: Strapi, { accountId, partnerId }: Session, now: Date): Promise<{ member: Member; memberships: Membership[] } | null> {
  const account = (await strapi.db.query(ACCOUNT).findOne({ where: { documentId: accountId } })) as Account | null;
  if (account === null || account.blocked === true) return null;
  const memberships = await listMemberships(strapi, accountId, now);
  // A membership that ended leaves its holder their others.
  const current = memberships.find(({ partner }) => partner.documentId === partnerId) ?? memberships[0];
  if (current === undefined) return null;
  const { id, documentId, username: name, email } = account;
  return { member: { account: { id, documentId, name, email }, partner: current.partner, role: current.role, actingFor: false }, memberships };
}

/** Who holds the session of that secret now; null where it is unknown, over, or its holder may no longer come in. */
export async function readMember(strapi: Strapi, secret: string, now = new Date()): Promise<OpenSession | null> {
  const session = (await strapi.db.query(SESSION).findOne({ where: { digest: toLinkDigest(secret) } })) as Session | null;
  if (session === null) return null;
  const times = { expiresAt: new Date(session.expiresAt), lastSeenAt: new Date(session.lastSeenAt ?? 0) };
  if (!isAlive(times, now)) return null;
  const team = session.accountId.startsWith(TEAM_PREFIX) ? await memberOfTeam(strapi, session) : null;
  const found = team === null ? (session.accountId.startsWith(TEAM_PREFIX) ? null : await memberOfPartner(strapi, session, now)) : { member: team, memberships: [] };
  if (found === null) return null;
  if (isWorthNoting(times, now)) await noteSeen(strapi, session, now);
  return { session, ...found };
}
