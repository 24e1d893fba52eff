import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export type Strapi = Core.Strapi;
export type Transaction = Knex.Transaction;

/** Runs in the current transaction, or in a new one; a bare query inside would wait for ever on SQLite. */
export function inTransaction<Result>(strapi: Strapi, run: (trx: Transaction) => Promise<Result>): Promise<Result> {
  return strapi.db.transaction(({ trx }) => run(trx as unknown as Transaction)) as Promise<Result>;
}

/** Table of a content type or component, as Strapi names it. */
export const tableOf = (strapi: Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;

/** Statements stay under SQLite's limit of bound values. */
export const chunksOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
