import { listAskedSchema } from '../own-project/list-asked';
import { listOwn } from '../own-project/list-own';
import type { TaskKind } from './task-kind';

/** Sheets that say less than half of what they could. */
export const incompleteToFill: TaskKind = async (strapi, { partner }) => ({
  kind: 'incomplete', count: (await listOwn(strapi, partner, listAskedSchema.parse({ quality: 'low', perPage: 1 }))).total, gain: 40, href: '/espace/projets?qualite=low&tri=quality',
});
