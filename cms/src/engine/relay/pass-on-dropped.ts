import type { Strapi, Transaction } from '../strapi';
import { passOn } from './follow-messages';
import { holderNow, isReachable } from './holder-now';
import { readAgain } from './read-again';
import { listWithCarriers } from './stored-message';

/** What carriers were asked to answer, whose addresses are dropped, goes to whoever can; whoever has the sheet today still answers. Projects by id; does nothing where nothing waits. */
export async function passOnDropped(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<void> {
  for (const message of await listWithCarriers(strapi, trx, projectIds)) {
    const asked = await readAgain(strapi, trx, message);
    if (!isReachable(holderNow(message, asked), asked)) await passOn(strapi, trx, message, 'handed');
  }
}
