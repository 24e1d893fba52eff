import { listDeadLinks } from '../outgoing/dead-links';
import { inTransaction } from '../strapi';
import type { TaskKind } from './task-kind';

/** Web addresses of sheets that no longer answer. */
export const linksToMend: TaskKind = async (strapi, { partner }) => ({
  kind: 'links', count: (await inTransaction(strapi, (trx) => listDeadLinks(strapi, trx, partner))).length, gain: 55, href: '/espace/liens',
});
