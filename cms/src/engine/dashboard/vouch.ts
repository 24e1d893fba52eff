import { errors } from '@strapi/utils';
import type { Member } from '../account/member';
import { asOneWriter } from '../one-writer';
import { decideChange } from '../sheet/decide-change';
import type { Strapi } from '../strapi';
import { listWaitingProposals } from './waiting-proposals';

const PROPOSAL = 'api::proposal.proposal';

/**
 * A partner vouches for a proposed project: it is its own from now on, public at once if the partner is trusted. One asked of
 * it alone may also be refused, with a word; nobody refuses in the name of all.
 */
export function vouch(strapi: Strapi, { partner, account }: Member, id: string, decision: 'accepted' | 'refused', answer: string | null): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const waiting = (await listWaitingProposals(strapi, partner.documentId)).find((one) => one.id === id);
    if (waiting === undefined || (decision === 'refused' && !waiting.isOurs)) throw new errors.NotFoundError();
    if (!waiting.isOurs) await strapi.documents(PROPOSAL as never).update({ documentId: id, data: { partner: partner.documentId } } as never);
    if ((await decideChange(strapi, trx, id, decision, { by: account.name, answer, isPartner: true })) === null) throw new errors.NotFoundError();
  });
}
