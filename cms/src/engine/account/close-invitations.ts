import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { MEMBERSHIP } from './grant-membership';
import { INVITATION } from './make-invitation';

type Invitations = readonly { documentId: string }[];
type Holder = { account: { email: string } | null; partner: { documentId: string } | null };
type Write = { uid: string; action: string; params: { documentId?: string; data?: Record<string, unknown> } };

/** Ends these invitations: their links open nothing any more. */
export async function closeInvitations(strapi: Strapi, trx: Transaction, rows: Invitations): Promise<void> {
  for (const { documentId } of rows) await trx(tableOf(strapi, INVITATION)).where({ document_id: documentId }).update({ used_at: new Date() });
}

/** A role that is set, suspended or ended, in the space or in the admin, is the last word: an older invitation does not take it back. */
export function useMembershipChanges(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params: { documentId, data } } = raw as unknown as Write;
    if (uid !== MEMBERSHIP || action !== 'update' || documentId === undefined || !('role' in (data ?? {}) || 'state' in (data ?? {}))) return next();
    return asOneWriter(strapi, async (trx) => {
      const held = (await strapi.db.query(MEMBERSHIP).findOne({ where: { documentId }, populate: { account: { select: ['email'] }, partner: { select: ['documentId'] } } })) as Holder | null;
      if (held?.account && held.partner) {
        const where = { partner: { documentId: held.partner.documentId }, email: { $eqi: held.account.email }, usedAt: null };
        await closeInvitations(strapi, trx, (await strapi.db.query(INVITATION).findMany({ where, select: ['documentId'] })) as Invitations);
      }
      return next();
    });
  });
}
