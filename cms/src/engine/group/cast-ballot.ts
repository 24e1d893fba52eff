import type { Member } from '../account/member';
import { newDocumentId } from '../document-id';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { ballotTable, isOpen, listElectors, listVotes } from './votes';

/**
 * One organisation's ballot: the last one counts, until the vote ends. `gone` for a vote that it may not take part in, as for one that does
 * not exist; `refused` once it is closed, for a choice that is not offered, and for the team acting in its place.
 */
export function castBallot(strapi: Strapi, member: Member, voteId: string, choice: string): Promise<'done' | 'gone' | 'refused'> {
  return asOneWriter(strapi, async (trx) => {
    const [vote] = await listVotes(strapi, { documentId: voteId });
    if (vote === undefined || !(await listElectors(strapi, vote)).some(({ id }) => id === member.partner.documentId)) return 'gone';
    if (!isOpen(vote) || !vote.choices.includes(choice) || member.actingFor) return 'refused';
    const now = new Date();
    const ballot = { choice, by: member.account.name, cast_at: now, updated_at: now };
    await ballotTable(strapi, trx)
      .insert({ document_id: newDocumentId(strapi), vote_id: voteId, partner_id: member.partner.documentId, ...ballot, created_at: now, published_at: now, locale: null })
      .onConflict(['vote_id', 'partner_id']).merge(ballot);
    return 'done';
  });
}
