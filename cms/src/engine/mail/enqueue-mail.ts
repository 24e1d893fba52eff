import { newDocumentId } from '../document-id';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** A mail to one person, in plain text. `dedupeKey` names the reason: the same reason never mails twice. */
export type OutgoingMail = { to: string; subject: string; text: string; template: string; dedupeKey: string };

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ').trim();

/** Stores a mail in the transaction of what causes it; `sendWaitingMails` carries it out. */
export async function enqueueMail(strapi: Strapi, trx: Transaction, mail: OutgoingMail): Promise<void> {
  const now = new Date();
  await trx(tableOf(strapi, 'api::mail.mail'))
    .insert({
      document_id: newDocumentId(strapi), to: oneLine(mail.to), subject: oneLine(mail.subject), text: mail.text, template: mail.template,
      dedupe_key: mail.dedupeKey, state: 'waiting', attempts: 0, available_at: now, created_at: now, updated_at: now, published_at: now, locale: null,
    })
    .onConflict('dedupe_key').ignore();
}
