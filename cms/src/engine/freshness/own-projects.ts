import { projectTable, voucherLink } from '../project-row/join-tables';
import { publicProjects } from '../read/public-rows';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Slugs of the inventories that a partner keeps. */
export async function ownInventories(strapi: Strapi, partner: string): Promise<string[]> {
  const rows = (await strapi.db.query('api::inventory.inventory').findMany({ where: { partner: { documentId: partner } }, select: ['slug'] })) as { slug: string }[];
  return rows.map(({ slug }) => slug);
}

/** Ids of the projects that a partner recorded, as far as they are still in its inventories, or vouches for: a sub-query. */
export function ownProjectIds(strapi: Strapi, trx: Transaction, partner: string, inventories: readonly string[]) {
  const [projects, partners] = [projectTable(strapi), tableOf(strapi, 'api::partner.partner')];
  const { table, owner, target } = voucherLink(strapi);
  const recorded = trx(tableOf(strapi, 'api::entry.entry')).whereIn('inventory', inventories).whereNotNull('project_id').select('project_id');
  return trx(table).join(projects, `${projects}.id`, `${table}.${owner}`).join(partners, `${partners}.id`, `${table}.${target}`)
    .where(`${partners}.document_id`, partner).select({ project_id: `${projects}.document_id` }).union(recorded);
}

/** A partner's published projects, those it keeps for the collective or itself as well. */
export const ownPublished = (strapi: Strapi, trx: Transaction, partner: string, inventories: readonly string[]) =>
  trx(projectTable(strapi)).whereNotNull('published_at').whereNull('merged_into').whereIn('document_id', ownProjectIds(strapi, trx, partner, inventories));

/** Those of them that anyone may read, as a search by partner finds them. */
export const ownPublic = (strapi: Strapi, trx: Transaction, partner: string, inventories: readonly string[]) =>
  publicProjects(strapi, trx).whereIn('document_id', ownProjectIds(strapi, trx, partner, inventories));
