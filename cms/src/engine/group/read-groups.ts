import type { GroupPage, GroupSummary, VoteView } from '@carrefour/config';
import type { Member } from '../account/member';
import type { Locale } from '../read/list-editorial';
import { inTransaction, type Strapi } from '../strapi';
import { isOpenToAll, listBodies, listMeetings, type Body } from './bodies';
import { listParticipations, type Participation } from './participations';
import { listComments, listNotes } from './talk';
import { listVotes, toVoteViews } from './votes';

const isWaiting = ({ mayVote, ownChoice }: VoteView) => mayVote && ownChoice === null;

async function toSummary(strapi: Strapi, { partner }: Member, body: Body, seats: readonly Participation[], votes: readonly VoteView[]): Promise<GroupSummary> {
  const { id, slug, name, kind, purpose, fallback } = body;
  const own = seats.filter(({ bodyId }) => bodyId === id);
  const coming = (await listMeetings(strapi, id)).filter(({ start }) => new Date(start) > new Date()).at(-1);
  return {
    id, slug, name, kind, purpose, fallback, partners: own.length, takesPart: own.some((seat) => seat.partner.id === partner.documentId), isOpen: isOpenToAll(body),
    waitingVotes: votes.filter((vote) => vote.group?.id === id && isWaiting(vote)).length, nextMeeting: coming === undefined ? null : { title: coming.title, start: coming.start },
  };
}

/** Every body with what waits there, and votes put to all partners. */
export function readGroups(strapi: Strapi, member: Member, locale: Locale): Promise<{ groups: GroupSummary[]; votes: VoteView[] }> {
  return inTransaction(strapi, async (trx) => {
    const bodies = await listBodies(strapi, locale);
    const seats = await listParticipations(strapi);
    const votes = await toVoteViews(strapi, trx, member, await listVotes(strapi, { state: { $ne: 'cancelled' } }), bodies);
    const groups: GroupSummary[] = [];
    for (const body of bodies) groups.push(await toSummary(strapi, member, body, seats, votes));
    return { groups, votes };
  });
}

/** One body, with all that its members share; null when there is none. */
export function readGroup(strapi: Strapi, member: Member, id: string, locale: Locale): Promise<GroupPage | null> {
  return inTransaction(strapi, async (trx) => {
    const bodies = await listBodies(strapi, locale);
    const body = bodies.find((one) => one.id === id);
    if (body === undefined) return null;
    const seats = await listParticipations(strapi, { body: { documentId: body.id } });
    const votes = await toVoteViews(strapi, trx, member, await listVotes(strapi, { body: { documentId: body.id } }), bodies);
    const summary = await toSummary(strapi, member, body, seats, votes);
    const lines = (list: { text: string }[] | null) => (list ?? []).map(({ text }) => text);
    return {
      group: { ...summary, meets: body.meets, decides: body.decides, howToJoin: body.howToJoin, questions: lines(body.questions), members: lines(body.members) },
      partners: seats.map(({ partner }) => partner), mayJoin: isOpenToAll(body), meetings: await listMeetings(strapi, body.id),
      notes: await listNotes(strapi, member, body.id), comments: await listComments(strapi, member, body.id), votes,
    };
  });
}

/** One vote for whoever may take part in it or read its result; null for none. */
export function readVote(strapi: Strapi, member: Member, id: string, locale: Locale): Promise<VoteView | null> {
  return inTransaction(strapi, async (trx) => {
    const votes = await listVotes(strapi, { documentId: id, state: { $ne: 'cancelled' } });
    return (await toVoteViews(strapi, trx, member, votes, await listBodies(strapi, locale)))[0] ?? null;
  });
}
