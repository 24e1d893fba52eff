import { tableOf, type Strapi, type Transaction } from '../strapi';
import { carrierRecord } from './carrier-record';

/**
 * Whether the carrier of a project was already told, at this address, where it comes from: the objection link of its first mail
 * outlives the mail.
 */
export async function knowsUs(strapi: Strapi, trx: Transaction, projectId: string, address: string): Promise<boolean> {
  return (await trx(tableOf(strapi, 'api::one-time-link.one-time-link')).where({ kind: 'objection', record_id: carrierRecord(projectId, address) }).first('id')) !== undefined;
}
