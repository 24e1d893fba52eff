import { inTransaction } from '../strapi';
import { readAllLive } from '../submission/read-live';
import type { TaskKind } from './task-kind';

/** The team sent a sheet back with a word. */
export const sheetsToRevise: TaskKind = async (strapi, { partner }) => {
  const live = await inTransaction(strapi, (trx) => readAllLive(strapi, trx, partner.documentId));
  return { kind: 'revise', count: [...live.values()].filter(({ state }) => state === 'refused').length, gain: 90, href: '/espace/projets?etat=refused' };
};
