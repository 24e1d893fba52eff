import { countStale } from '../freshness/stale-projects';
import type { TaskKind } from './task-kind';

/** Sheets that nobody confirmed for a year. */
export const staleToConfirm: TaskKind = async (strapi, { partner }) => ({ kind: 'stale', count: await countStale(strapi, partner.documentId), gain: 60, href: '/espace/projets?fraicheur=stale' });
