import { readObjections, type Objections } from '../objection/read-objections';
import type { Strapi, Transaction } from '../strapi';
import type { Chosen } from './choose-holder';
import { passOn } from './follow-messages';
import { holderNow, isReachable } from './holder-now';
import { readAgain } from './read-again';
import { listWithCarriers, type StoredMessage } from './stored-message';

const carrierHolds: Chosen = { holder: 'carrier', partner: null, instead: null };

/** Whether the very address that a message was sent to is refused, while the sheet has another carrier. */
const isOfFormer = ({ holderId }: StoredMessage, projectId: string, { addresses }: Objections): boolean => holderId !== null && addresses.get(projectId)?.has(holderId) === true;

/**
 * What carriers were asked to answer, whose addresses are dropped, goes on at once: to whoever has the sheet today, which is whom its
 * writer asked for, else to the next in line. Projects by id; does nothing where nothing waits.
 */
export async function passOnDropped(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<void> {
  const messages = await listWithCarriers(strapi, trx, projectIds);
  if (messages.length === 0) return;
  const objections = await readObjections(strapi, trx);
  for (const message of messages) {
    const asked = await readAgain(strapi, trx, message);
    if (!isReachable(holderNow(message, asked), asked)) await passOn(strapi, trx, message, 'handed');
    else if (asked.project !== null && isOfFormer(message, asked.project.id, objections)) await passOn(strapi, trx, message, 'handed', carrierHolds);
  }
}
