import { countOpen } from '../inbox/list-inbox';
import type { TaskKind } from './task-kind';

/** Somebody wrote, and waits. */
export const messagesToAnswer: TaskKind = async (strapi, { partner }) => ({ kind: 'messages', count: await countOpen(strapi, partner.documentId), gain: 95, href: '/espace/messages' });
