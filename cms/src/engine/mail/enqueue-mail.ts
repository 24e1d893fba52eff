import { environment } from '../../environment';
import { newDocumentId } from '../document-id';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { toHtml } from './to-html';

/** What a mail's headers hold besides whom and what. */
export type MailHeaders = {
  /** Where an answer goes, if its sender lets their address be known. */
  replyTo?: { name: string; address: string };
  /** An address of ours where one POST, without anything else, refuses further mails (RFC 8058). */
  unsubscribe?: string;
};

/** A mail to one person, in plain text. `dedupeKey` names the reason: the same reason never mails twice. */
export type OutgoingMail = { to: string; subject: string; text: string; template: string; dedupeKey: string; /** French unless said. */ language?: 'fr' | 'en'; headers?: MailHeaders };

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ').trim();

/** Stores a mail in the transaction of what causes it; `sendWaitingMails` carries it out. */
export async function enqueueMail(strapi: Strapi, trx: Transaction, mail: OutgoingMail): Promise<void> {
  const now = new Date();
  await trx(tableOf(strapi, 'api::mail.mail'))
    .insert({
      document_id: newDocumentId(strapi), to: oneLine(mail.to), subject: oneLine(mail.subject), text: mail.text, html: toHtml(mail.text, environment().WEB_URL, mail.language),
      template: mail.template, data: JSON.stringify(mail.headers ?? {}), dedupe_key: mail.dedupeKey, state: 'waiting', attempts: 0, available_at: now,
      created_at: now, updated_at: now, published_at: now, locale: null,
    })
    .onConflict('dedupe_key').ignore();
}
