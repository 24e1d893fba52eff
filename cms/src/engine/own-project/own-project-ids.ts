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
  const recorded = trx(tableOf(strapi, 'api::entry.entry')).whereIn('inventory', inventories).whereNotNull('project_id').select('project_id');
  const vouched = trx(table).join(projects, `${projects}.id`, `${table}.${owner}`).join(partners, `${partners}.id`, `${table}.${target}`)
    .where(`${partners}.document_id`, partner.documentId).select(`${projects}.document_id`);
  const query = trx(projects).whereNull('merged_into').where((either) => either.whereIn('document_id', recorded).orWhereIn('document_id', vouched)).distinct({ id: 'document_id' });
  const rows: { id: string }[] = await (only === undefined ? query : query.whereIn('document_id', only));
  return rows.map(({ id }) => id);
}
