import type { AcceptInvitation, InvitationView, SpaceRole } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { actAs } from '../actor';
import { ownInventories } from '../freshness/own-projects';
import { toLinkDigest } from '../links/one-time-link';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi } from '../strapi';
import { findAccount, isPasswordOf } from './check-password';
import { countTry, forgetTries } from './count-failures';
import { grantMembership } from './grant-membership';
import { INVITATION } from './make-invitation';
import { readPartner } from './memberships';
import { newAccount } from './new-account';
import { openSession } from './open-session';

type Invitation = { id: number; email: string; role: SpaceRole; expiresAt: string; usedAt: string | null; partner: { documentId: string } | null };
/** `isFirst`: whoever came manages a partner without inventory; what they have to do is to present it. */
export type Accepted = { outcome: 'in'; session: string; isFirst: boolean } | { outcome: 'wrong' };

async function findInvitation(strapi: Strapi, token: string): Promise<(Invitation & { partner: { documentId: string } }) | null> {
  const digest = toLinkDigest(token);
  const found = (await strapi.db.query(INVITATION).findOne({
    where: { $or: [{ digest }, { reminderDigest: digest }], usedAt: null, expiresAt: { $gt: new Date() } }, populate: { partner: { select: ['documentId'] } },
  })) as Invitation | null;
  return found === null || found.partner === null ? null : { ...found, partner: found.partner };
}

/** What an invitation's link opens; null for one that is unknown, used, taken back or too old. Whoever holds it reads their own mail: it may say that they have an account. */
export async function readInvitation(strapi: Strapi, token: string): Promise<InvitationView | null> {
  const found = await findInvitation(strapi, token);
  const partner = found === null ? null : await readPartner(strapi, found.partner.documentId);
  if (found === null || partner === null) return null;
  return { partner: partner.name, role: found.role, email: found.email, isKnown: (await findAccount(strapi, found.email)) !== null };
}

const gone = () => new errors.NotFoundError('Cette invitation a déjà servi, ou n’est plus valable.');

/** Makes at once the account (if its holder has none), the membership and the session; a link serves once, be it pressed twice at the same time. */
export async function acceptInvitation(strapi: Strapi, asked: AcceptInvitation): Promise<Accepted> {
  const invitation = await findInvitation(strapi, asked.token);
  if (invitation === null) throw gone();
  const { email } = invitation;
  const known = await findAccount(strapi, email);
  if (asked.isNew === (known !== null)) throw gone();
  if (known !== null) {
    await countTry(strapi, email, asked.visitor);
    if (!(await isPasswordOf(strapi, known, asked.password))) return { outcome: 'wrong' };
  }
  return asOneWriter(strapi, async (trx) => {
    const taken: number = await trx(tableOf(strapi, INVITATION)).where({ id: invitation.id }).whereNull('used_at').update({ used_at: new Date() });
    if (taken !== 1) throw gone();
    // Two invitations to one address, taken up at the same time: the second finds the account that the first made.
    if (known === null && (await findAccount(strapi, email)) !== null) throw gone();
    const account = known ?? (await newAccount(strapi, { email, name: asked.isNew ? asked.name : '', password: asked.password }));
    actAs(strapi, { type: 'partner', id: `user:${account.id}`, name: account.username, requestId: null });
    await grantMembership(strapi, account.documentId, invitation.partner.documentId, invitation.role);
    if (known !== null) await forgetTries(strapi, trx, email, asked.visitor);
    const partner = invitation.partner.documentId;
    const isFirst = invitation.role === 'referent' && (await ownInventories(strapi, partner)).length === 0;
    return { outcome: 'in', isFirst, session: await openSession(strapi, trx, account.documentId, partner) };
  });
}
