import type { Knex } from 'knex';
import { projectTable } from '../project-row/join-tables';
import type { Strapi, Transaction } from '../strapi';

/** Keeps the rows of the projects' table that are reserved to nobody. */
export const openToAll = (query: Knex.QueryBuilder, table: string): Knex.QueryBuilder =>
  query.where((open) => void open.whereNull(`${table}.openness`).orWhere(`${table}.openness`, 'public'));

/** Keeps the rows of the projects' table that anyone may read: published, merged into no other, reserved to nobody. */
export function keepPublic(query: Knex.QueryBuilder, table: string): Knex.QueryBuilder {
  return openToAll(query.whereNotNull(`${table}.published_at`).whereNull(`${table}.merged_into`), table);
}

/** Rows of the public projects. Whatever counts, lists or searches for the public begins here: what the search does not find is in no figure. */
export const publicProjects = (strapi: Strapi, trx: Transaction): Knex.QueryBuilder => keepPublic(trx(projectTable(strapi)), projectTable(strapi));
