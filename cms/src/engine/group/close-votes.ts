import { listBodies } from './bodies';
import { asOneWriter } from '../one-writer';
import type { Strapi, Transaction } from '../strapi';
import { tally } from './tally';
import { toResultWords } from './to-result-words';
import { listBallots, listElectors, listVotes, VOTE, type Vote } from './votes';

type Publish = (uid: string, data: Record<string, unknown>) => Promise<unknown>;

async function closeVote(strapi: Strapi, trx: Transaction, vote: Vote, now: Date): Promise<void> {
  const electors = await listElectors(strapi, vote);
  const names = new Map(electors.map(({ id, name }) => [id, name]));
  // Who left since its ballot has no voice any more: the result is that of the organisations that sit there today.
  const ballots = (await listBallots(strapi, trx, [vote.id])).flatMap(({ partnerId, choice }) => {
    const partner = names.get(partnerId);
    return partner === undefined ? [] : [{ partner, choice }];
  });
  const result = tally(vote.choices, ballots, electors.length);
  await strapi.documents(VOTE as never).update({ documentId: vote.id, data: { state: 'counted', result } } as never);
  if (!vote.publishes) return;
  const bodies = await listBodies(strapi, 'fr');
  const body = bodies.find(({ id }) => id === vote.bodyId) ?? bodies.find(({ kind }) => kind === 'assembly');
  const publish: Publish = (uid, data) => strapi.documents(uid as never).create({ data, status: 'published', locale: 'fr' } as never);
  await publish('api::decision.decision', {
    title: vote.question, text: vote.details, date: now.toISOString().slice(0, 10), result: toResultWords(result), openness: 'public', ...(body !== undefined && { body: body.id }),
  });
}

/** Counts the votes whose moment has come, each once; its decision is published where the team wished it. Answers how many. */
export function closeVotes(strapi: Strapi, now = new Date()): Promise<number> {
  return asOneWriter(strapi, async (trx) => {
    const due = await listVotes(strapi, { state: 'voting', closesAt: { $lte: now.toISOString() } });
    for (const vote of due) await closeVote(strapi, trx, vote, now);
    return due.length;
  });
}
