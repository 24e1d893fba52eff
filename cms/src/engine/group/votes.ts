import type { NamedPartner, VoteResult, VoteView } from '@carrefour/config';
import type { Member } from '../account/member';
import { fromJson, toIso } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { listBodies, type Body } from './bodies';
import { listParticipations } from './participations';

export const VOTE = 'api::vote.vote';
const BALLOT = 'api::ballot.ballot';

/** A vote as it is kept. `bodyId` null: every partner of the collective votes. */
export type Vote = {
  id: string; question: string; details: string | null; choices: string[]; bodyId: string | null; closesAt: string; state: VoteView['state']; publishes: boolean;
  result: VoteResult | null; announcedAt: string | null; remindedAt: string | null; decisionId: string | null;
};
type Found = Omit<Vote, 'id' | 'choices' | 'bodyId'> & { documentId: string; choices: { text: string }[] | null; body: { documentId: string } | null };
export type BallotRow = { voteId: string; partnerId: string; choice: string };

export async function listVotes(strapi: Strapi, filters: Record<string, unknown> = {}): Promise<Vote[]> {
  const found = (await strapi.documents(VOTE as never).findMany({ filters, populate: ['choices', 'body'], sort: ['closesAt:desc'], limit: 500 } as never)) as unknown as Found[];
  return found.map(({ documentId, choices, body, closesAt, result, publishes, ...vote }) => ({
    ...vote, id: documentId, choices: (choices ?? []).map(({ text }) => text), bodyId: body?.documentId ?? null, closesAt: toIso(closesAt) ?? '', result: fromJson<VoteResult | null>(result, null), publishes: publishes === true,
  }));
}

export const ballotTable = (strapi: Strapi, trx: Transaction) => trx(tableOf(strapi, BALLOT));

export const listBallots = (strapi: Strapi, trx: Transaction, voteIds: readonly string[]): Promise<BallotRow[]> =>
  ballotTable(strapi, trx).whereIn('vote_id', voteIds).select({ voteId: 'vote_id', partnerId: 'partner_id', choice: 'choice' });

/** Organisations that may vote: those that sit in the body, or all published partners. One ballot each. */
export async function listElectors(strapi: Strapi, { bodyId }: Pick<Vote, 'bodyId'>): Promise<NamedPartner[]> {
  if (bodyId !== null) return (await listParticipations(strapi, { body: { documentId: bodyId } })).map(({ partner }) => partner);
  const partners = (await strapi.documents('api::partner.partner').findMany({ status: 'published', sort: ['name:asc'], limit: 5000 } as never)) as unknown as { documentId: string; slug: string; name: string }[];
  return partners.map(({ documentId: id, slug, name }) => ({ id, slug, name }));
}

/** Open until its moment has come, whether the job that closes it has passed or not. */
export const isOpen = ({ state, closesAt }: Pick<Vote, 'state' | 'closesAt'>, now = new Date()): boolean => state === 'voting' && new Date(closesAt) > now;

/** Votes as a member reads them: how many voted, its own organisation's choice, the result once it is known. */
export async function toVoteViews(strapi: Strapi, trx: Transaction, member: Member, votes: readonly Vote[], bodies?: readonly Body[]): Promise<VoteView[]> {
  const ballots = await listBallots(strapi, trx, votes.map(({ id }) => id));
  const named = new Map((bodies ?? (await listBodies(strapi, 'fr'))).map((body) => [body.id, body]));
  const views: VoteView[] = [];
  for (const vote of votes) {
    const { id, question, details, choices, closesAt, result, publishes } = vote;
    const electors = await listElectors(strapi, vote);
    const own = ballots.find(({ voteId, partnerId }) => voteId === id && partnerId === member.partner.documentId);
    const group = vote.bodyId === null ? undefined : named.get(vote.bodyId);
    views.push({
      id, question, details, choices, closesAt, result, publishes, group: group === undefined ? null : { id: group.id, name: group.name, fallback: group.fallback },
      state: vote.state === 'voting' && !isOpen(vote) ? 'counted' : vote.state, electors: electors.length, cast: ballots.filter(({ voteId }) => voteId === id).length,
      // The team that acts for an organisation does not vote in its place.
      mayVote: isOpen(vote) && !member.actingFor && member.role !== 'reader' && electors.some((elector) => elector.id === member.partner.documentId), ownChoice: own?.choice ?? null,
    });
  }
  return views;
}
