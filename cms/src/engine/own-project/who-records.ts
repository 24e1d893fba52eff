import type { InventoryFacts } from '../import/batch-context';
import { readVoucherSlugs } from '../saying/standing-sayings';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

/** The partners that record or vouch for each of these projects, by slug, each once, in the order of the alphabet. */
export async function whoRecords(strapi: Strapi, trx: Transaction, facts: ReadonlyMap<string, InventoryFacts>, projectIds: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, partner: string) => found.set(id, (found.get(id) ?? new Set()).add(partner));
  for (const ids of chunksOf(projectIds, 400)) {
    const rows: { project_id: string; inventory: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn('project_id', ids).distinct('project_id', 'inventory');
    for (const { project_id: id, inventory } of rows) {
      const partner = facts.get(inventory)?.partner;
      if (partner) add(id, partner);
    }
    for (const [id, slugs] of await readVoucherSlugs(strapi, trx, ids)) for (const slug of slugs) add(id, slug);
  }
  return new Map([...found].map(([id, partners]) => [id, [...partners].sort()]));
}
