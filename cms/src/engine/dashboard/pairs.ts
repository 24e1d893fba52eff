import { findOwnPairs } from '../own-project/own-pairs';
import { inTransaction } from '../strapi';
import type { TaskKind } from './task-kind';

/** Two sheets may tell of one project. */
export const pairsToTellApart: TaskKind = async (strapi, { partner }) => ({
  kind: 'pairs', count: (await inTransaction(strapi, (trx) => findOwnPairs(strapi, trx, partner))).length, gain: 70, href: '/espace/doublons',
});
