import type { Invite, SpaceRole } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { countAttempt } from '../links/count-attempt';
import { asOneWriter } from '../one-writer';
import { inTransaction, type Strapi } from '../strapi';
import { closeInvitations } from './close-invitations';
import { MEMBERSHIP } from './grant-membership';
import { leavesNobody } from './last-manager';
import { listMembers } from './list-members';
import { INVITATION, sendInvitation } from './make-invitation';
import type { Member } from './member';

/** An invitation that nobody has answered yet. */
export type Pending = { id: string; email: string; role: SpaceRole; expiresAt: string; reminded: boolean };
type Row = { documentId: string; email: string; role: SpaceRole; expiresAt: string; remindedAt: string | null };
const INVITATIONS_A_DAY = 30;

const invitationsOf = (partner: string) => ({ partner: { documentId: partner }, usedAt: null, expiresAt: { $gt: new Date() } });

export async function listPending(strapi: Strapi, partner: string): Promise<Pending[]> {
  const rows = (await strapi.db.query(INVITATION).findMany({ where: invitationsOf(partner), orderBy: { id: 'desc' } })) as Row[];
  return rows.map(({ documentId: id, email, role, expiresAt, remindedAt }) => ({ id, email, role, expiresAt, reminded: remindedAt !== null }));
}

/** Invites somebody; whoever was invited already gets one new link, and the former ones open nothing. */
export function invite(strapi: Strapi, { partner, account }: Member, { email, role, locale }: Invite): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    await countAttempt(strapi, trx, [{ key: `invite:${partner.documentId}`, max: INVITATIONS_A_DAY, hours: 24 }]);
    await closeInvitations(strapi, trx, (await strapi.db.query(INVITATION).findMany({ where: { ...invitationsOf(partner.documentId), email } })) as Row[]);
    await sendInvitation(strapi, trx, { email, role, partner: partner.documentId, by: account.name, locale }, partner.name);
  });
}

/** Takes back an invitation that nobody has answered yet. */
export function takeBack(strapi: Strapi, { partner }: Member, id: string): Promise<void> {
  return inTransaction(strapi, async (trx) => {
    const row = (await strapi.db.query(INVITATION).findOne({ where: { ...invitationsOf(partner.documentId), documentId: id } })) as Row | null;
    if (row === null) throw new errors.NotFoundError();
    await closeInvitations(strapi, trx, [row]);
  });
}

/**
 * Gives a member of the partner another role, or ends their membership (`null`). What is another partner's is not there;
 * `conflict` where nobody would be left to manage.
 */
export function changeRole(strapi: Strapi, { partner }: Member, id: string, role: SpaceRole | null): Promise<'done' | 'last'> {
  return asOneWriter(strapi, async () => {
    const members = await listMembers(strapi, partner.documentId);
    if (!members.some((member) => member.id === id)) throw new errors.NotFoundError();
    if (leavesNobody(members, id, role)) return 'last';
    const data = role === null ? { state: 'ended', until: new Date() } : { role };
    await strapi.documents(MEMBERSHIP as never).update({ documentId: id, data } as never);
    return 'done';
  });
}

/** Ends one's own membership. */
export async function leave(strapi: Strapi, member: Member): Promise<'done' | 'last'> {
  const own = (await listMembers(strapi, member.partner.documentId)).find(({ account }) => account === member.account.documentId);
  if (own === undefined) throw new errors.NotFoundError();
  return changeRole(strapi, member, own.id, null);
}
