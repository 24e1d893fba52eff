import type { CurationValue } from '@carrefour/config';
import { readAbsorbed } from '../merge/absorbed-projects';
import type { Strapi, Transaction } from '../strapi';
import { readCurations } from './read-curations';

/**
 * What persons decided of the given projects, and of those merged into them: nobody's correction is lost by a merge. On
 * one field the kept project's own wins, then the latest, so that the order of merges changes nothing.
 */
export async function readEffectiveCurations(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<Map<string, CurationValue[]>> {
  const absorbed = await readAbsorbed(strapi, trx, projectIds);
  const found = await readCurations(strapi, trx, [...projectIds, ...absorbed.keys()]);
  const inherited = [...absorbed].flatMap(([id, root]) => (found.get(id) ?? []).map((curation) => ({ root, curation })));
  for (const { root, curation } of inherited.sort((a, b) => (a.curation.at < b.curation.at ? 1 : -1))) {
    const own = found.get(root) ?? [];
    if (!own.some(({ field }) => field === curation.field)) found.set(root, [...own, curation]);
  }
  return found;
}
