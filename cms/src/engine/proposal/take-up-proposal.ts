import type { Strapi, Transaction } from '../strapi';
import { makeProject } from './make-project';
import { readProposed } from './read-proposed';

export type MadeProject = { id: string; slug: string; isPublic: boolean };
type Proposal = { document_id: string; title: string; values: unknown; contact_name: string | null; email: string | null };
type Voucher = { documentId: string; trust: string };

/**
 * Makes the sheet of an accepted proposal. A partner that is trusted and accepts it itself publishes it; in any other case it
 * is a draft, for the team to read and publish.
 */
export async function takeUpProposal(strapi: Strapi, trx: Transaction, { document_id: documentId, title, values, contact_name: name, email }: Proposal, isPartner: boolean): Promise<MadeProject> {
  const found = (await strapi.documents('api::proposal.proposal' as never).findOne({ documentId, populate: ['partner'] } as never)) as unknown as { partner?: Voucher | null };
  const voucher = found.partner ?? null;
  const proposed = readProposed(values, title);
  const isPublic = isPartner && voucher?.trust === 'trusted';
  const made = await makeProject(strapi, trx, { proposed, contact: proposed.mine && email ? { name, email } : null, voucher: voucher?.documentId ?? null, isPublic });
  return { ...made, isPublic };
}
