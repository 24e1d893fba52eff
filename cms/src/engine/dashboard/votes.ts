import { inTransaction } from '../strapi';
import { listVotes, toVoteViews } from '../group/votes';
import type { TaskKind } from './task-kind';

/** Questions put to this organisation, which it has not answered. */
export const votesToCast: TaskKind = (strapi, member) =>
  inTransaction(strapi, async (trx) => {
    const views = await toVoteViews(strapi, trx, member, await listVotes(strapi, { state: 'voting' }));
    const waiting = views.filter(({ mayVote, ownChoice }) => mayVote && ownChoice === null);
    return { kind: 'votes', count: waiting.length, gain: 70, href: waiting.length === 1 ? `/espace/votes/${waiting[0]?.id ?? ''}` : '/espace/groupes' };
  });
