import type { RelayRecipient } from '@carrefour/config';
import { closeLinks } from '../links/one-time-link';
import { readMailbox } from '../mail/team-addresses';
import type { Strapi, Transaction } from '../strapi';
import type { Chosen } from './choose-holder';
import { mailRecipient } from './mail-recipient';
import type { Asked } from './read-ways';
import { updateMessage, type StoredMessage } from './stored-message';
import { toRecipient } from './to-recipient';

/** Hands a message over: the one before can no longer answer it, and the admin says who has it. What the team holds is to be dealt with. */
export async function handMessage(strapi: Strapi, trx: Transaction, message: StoredMessage, asked: Asked, chosen: Chosen, isHandedOn = false): Promise<RelayRecipient> {
  const mailbox = await readMailbox(strapi, trx, message.purpose);
  await closeLinks(strapi, trx, 'answer', message.id);
  await mailRecipient(strapi, trx, { message, asked, chosen, mailbox, isHandedOn });
  const recipient = toRecipient(chosen, { project: asked.project, asked: asked.ways.partner, mailbox, locale: message.language });
  await updateMessage(strapi, trx, message.id, {
    recipient: chosen.holder, recipient_name: chosen.holder === 'carrier' ? (asked.project?.leadOrganisation ?? null) : recipient.name,
    holder_id: chosen.holder === 'partner' ? (chosen.partner?.id ?? null) : null, state: chosen.holder === 'team' ? 'new' : 'sent', passed_at: new Date(),
  });
  return recipient;
}
