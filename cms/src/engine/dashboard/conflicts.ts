import { countOwnConflicts } from '../own-project/own-conflicts';
import { inTransaction } from '../strapi';
import type { TaskKind } from './task-kind';

/** A new file and a person disagree. */
export const conflictsToSettle: TaskKind = async (strapi, { partner }) => ({
  kind: 'conflicts', count: await inTransaction(strapi, (trx) => countOwnConflicts(strapi, trx, partner)), gain: 95, href: '/espace/projets/desaccords',
});
