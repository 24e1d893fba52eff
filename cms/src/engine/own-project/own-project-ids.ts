import { readInventoryFacts, type InventoryFacts } from '../import/batch-context';
import { projectTable, voucherLink } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { OwnPartner } from './own-partner';

export const inventoriesOf = (facts: ReadonlyMap<string, InventoryFacts>, { slug }: OwnPartner): string[] =>
  [...facts.values()].filter(({ partner }) => partner === slug).map((inventory) => inventory.slug);

/** Every project that a partner records or vouches for, published or not; those merged into others are theirs. */
export async function ownProjectIds(strapi: Strapi, trx: Transaction, partner: OwnPartner, only?: readonly string[]): Promise<string[]> {
  const inventories = inventoriesOf(await readInventoryFacts(strapi, trx), partner);
  const { table, owner, target } = voucherLink(strapi);
  const [projects, partners] = [projectTable(strapi), tableOf(strapi, 'api::partner.partner')];
  const recorded = trx(tableOf(strapi, 'api::entry.entry')).whereIn('inventory', inventories).whereNotNull('project_id').select({ id: 'project_id' });
  const vouched = trx(table).join(projects, `${projects}.id`, `${table}.${owner}`).join(partners, `${partners}.id`, `${table}.${target}`)
    .where(`${partners}.document_id`, partner.documentId).select({ id: `${projects}.document_id` });
  if (only !== undefined) {
    const among: { id: string }[] = await trx(projects).whereIn('document_id', only).whereNull('merged_into').where((either) => either.whereIn('document_id', recorded).orWhereIn('document_id', vouched)).distinct({ id: 'document_id' });
    return among.map(({ id }) => id);
  }
  // Its own ids first, and few are merged: asked the other way round, a database walks through everybody's projects.
  const rows: { id: string }[] = await vouched.union(recorded);
  const merged: string[] = await trx(projects).where('merged_into', '>', '').distinct().pluck('document_id');
  const elsewhere = new Set(merged);
  return rows.flatMap(({ id }) => (elsewhere.has(id) ? [] : [id]));
}
