import type { Strapi, Transaction } from '../strapi';
import { passOn } from './follow-messages';
import { listWithCarriers } from './stored-message';

/** What carriers were asked to answer, whose addresses are dropped, goes to whoever can. Projects by id; does nothing where nothing waits. */
export async function passOnDropped(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<void> {
  for (const message of await listWithCarriers(strapi, trx, projectIds)) await passOn(strapi, trx, message, 'handed');
}
