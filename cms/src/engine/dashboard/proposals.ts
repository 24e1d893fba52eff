import { listWaitingProposals } from './waiting-proposals';
import type { TaskKind } from './task-kind';

/** Somebody proposed a project to this partner, and waits. */
export const proposalsToDecide: TaskKind = async (strapi, { partner }) => ({
  kind: 'proposals', count: (await listWaitingProposals(strapi, partner.documentId)).filter(({ isOurs }) => isOurs).length, gain: 85, href: '/espace/propositions',
});
