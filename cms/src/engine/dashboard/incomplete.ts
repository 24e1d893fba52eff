import { readListAsked } from '../own-project/list-asked';
import { countOwn } from '../own-project/list-own';
import type { TaskKind } from './task-kind';

/** Sheets that say less than half of what they could, and are still written on. */
export const incompleteToFill: TaskKind = async (strapi, { partner }) => ({
  kind: 'incomplete', count: await countOwn(strapi, partner, readListAsked(new URLSearchParams({ quality: 'toFill' }))), gain: 40, href: '/espace/projets?qualite=toFill&sort=qualite',
});
