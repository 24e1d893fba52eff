import { tableOf, type Strapi, type Transaction } from '../strapi';

/**
 * Whether the carrier of a project was already told where its address comes from: the objection link of its first mail
 * outlives the mail.
 */
export async function knowsUs(strapi: Strapi, trx: Transaction, projectId: string): Promise<boolean> {
  return (await trx(tableOf(strapi, 'api::one-time-link.one-time-link')).where({ kind: 'objection', record_id: projectId }).first('id')) !== undefined;
}
