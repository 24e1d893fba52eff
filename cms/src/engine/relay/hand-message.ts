import type { RelayRecipient } from '@carrefour/config';
import { closeLinks } from '../links/one-time-link';
import { readMailbox } from '../mail/team-addresses';
import { addressDigest } from '../person/person-digest';
import type { Strapi, Transaction } from '../strapi';
import type { Chosen } from './choose-holder';
import { mailRecipient } from './mail-recipient';
import type { Asked } from './read-ways';
import { updateMessage, type StoredMessage } from './stored-message';
import { toRecipient } from './to-recipient';

/** What is kept of who holds a message: of a carrier no address, only what tells it again should it refuse. */
export function holderOf({ holder, partner }: Chosen, { ways }: Pick<Asked, 'ways'>): string | null {
  if (holder === 'carrier') return ways.carrier === null ? null : addressDigest(ways.carrier);
  return holder === 'partner' ? (partner?.id ?? null) : null;
}

/** Hands a message over: the one before can no longer answer it, and the admin says who has it. What the team holds is to be dealt with. */
export async function handMessage(strapi: Strapi, trx: Transaction, message: StoredMessage, asked: Asked, chosen: Chosen, isHandedOn = false): Promise<RelayRecipient> {
  const mailbox = await readMailbox(strapi, trx, message.purpose);
  await closeLinks(strapi, trx, 'answer', message.id);
  await mailRecipient(strapi, trx, { message, asked, chosen, mailbox, isHandedOn });
  const recipient = toRecipient(chosen, { project: asked.project, asked: asked.ways.partner, mailbox, locale: message.language });
  await updateMessage(strapi, trx, message.id, {
    recipient: chosen.holder, recipient_name: chosen.holder === 'carrier' ? (asked.project?.leadOrganisation ?? null) : recipient.name,
    holder_id: holderOf(chosen, asked), state: chosen.holder === 'team' ? 'new' : 'sent', passed_at: new Date(),
  });
  return recipient;
}
