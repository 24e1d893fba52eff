import type { Knex } from 'knex';
import { projectTable, voucherLink } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { References } from './references';

/** Published projects, merged ones left out. */
export const publishedProjects = (strapi: Strapi, trx: Transaction): Knex.QueryBuilder => {
  const projects = projectTable(strapi);
  return trx(projects).whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`);
};

/** A filter of projects: those that a partner recorded in an inventory or vouches for (`mine`), or all the others. */
export function recordedBy(strapi: Strapi, trx: Transaction, inventories: References['inventories'], partnerId: string, mine = true): (query: Knex.QueryBuilder) => Knex.QueryBuilder {
  const own = [...inventories.values()].filter(({ partner }) => partner?.id === partnerId).map(({ slug }) => slug);
  const projects = projectTable(strapi);
  const partners = tableOf(strapi, 'api::partner.partner');
  const { table, owner, target } = voucherLink(strapi);
  const recorded = trx(tableOf(strapi, 'api::entry.entry')).whereIn('inventory', own).whereNotNull('project_id').select('project_id');
  const vouched = trx(table).join(partners, `${partners}.id`, `${table}.${target}`).where(`${partners}.document_id`, partnerId).select(`${table}.${owner}`);
  return mine
    ? (query) => query.where((either) => either.whereIn(`${projects}.document_id`, recorded).orWhereIn(`${projects}.id`, vouched))
    : (query) => query.whereNotIn(`${projects}.document_id`, recorded).whereNotIn(`${projects}.id`, vouched);
}
