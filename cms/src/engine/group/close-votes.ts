import { asOneWriter } from '../one-writer';
import type { Strapi, Transaction } from '../strapi';
import { tally } from './tally';
import { listBallots, listElectors, listVotes, VOTE, type Vote } from './votes';

/** Saved as counted, it is published where the team wished it (`useVoteResults`). */
async function closeVote(strapi: Strapi, trx: Transaction, vote: Vote): Promise<void> {
  const electors = await listElectors(strapi, vote);
  const names = new Map(electors.map(({ id, name }) => [id, name]));
  // Who left since its ballot has no voice any more: the result is that of the organisations that sit there today.
  const ballots = (await listBallots(strapi, trx, [vote.id])).flatMap(({ partnerId, choice }) => {
    const partner = names.get(partnerId);
    return partner === undefined ? [] : [{ partner, choice }];
  });
  const result = tally(vote.choices, ballots, electors.length);
  await strapi.documents(VOTE as never).update({ documentId: vote.id, data: { state: 'counted', result } } as never);
}

/** Counts the votes whose moment has come, each once; its decision is published where the team wished it. Answers how many. */
export function closeVotes(strapi: Strapi, now = new Date()): Promise<number> {
  return asOneWriter(strapi, async (trx) => {
    const due = await listVotes(strapi, { state: 'voting', closesAt: { $lte: now.toISOString() } });
    for (const vote of due) await closeVote(strapi, trx, vote);
    return due.length;
  });
}
