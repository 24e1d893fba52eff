import { errors } from '@strapi/utils';
import type { RelayRecipient } from '@carrefour/config';
import { closeLinks, findLink } from '../links/one-time-link';
import { readMailbox } from '../mail/team-addresses';
import { asOneWriter } from '../one-writer';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import { holderNow } from './holder-now';
import { mailAnswer } from './mail-writer';
import { readAgain } from './read-again';
import { readMessage, updateMessage, type StoredMessage } from './stored-message';
import { toRecipient } from './to-recipient';

/** Whoever holds a message, or the team in the admin, which may answer any. */
type Answerer = 'holder' | 'team';

/** What somebody who answers reads: what was written and by whom, never an address. */
export type AnswerView = { writer: string; subject: string; body: string; createdAt: string; project: RelayRecipient['project'] };

/** Who answers, as the writer may know it: whoever holds the message, or the team in their place. */
async function answererOf(strapi: Strapi, trx: Transaction, message: StoredMessage, from: Answerer = 'holder'): Promise<RelayRecipient> {
  const asked = await readAgain(strapi, trx, message);
  const mailbox = await readMailbox(strapi, trx, message.purpose);
  return toRecipient(from === 'team' ? { holder: 'team', partner: null, instead: null } : holderNow(message, asked), { project: asked.project, asked: asked.ways.partner, mailbox, locale: message.language });
}

async function openMessage(strapi: Strapi, trx: Transaction, token: string): Promise<StoredMessage | null> {
  const link = await findLink(strapi, trx, 'answer', token);
  return link === null ? null : readMessage(strapi, trx, link.recordId);
}

export function readForAnswer(strapi: Strapi, token: string): Promise<AnswerView | null> {
  return inTransaction(strapi, async (trx) => {
    const message = await openMessage(strapi, trx, token);
    if (message === null) return null;
    const { project } = await answererOf(strapi, trx, message);
    return { writer: message.name, subject: message.subject, body: message.body, createdAt: message.createdAt, project };
  });
}

/** Mails an answer to the writer of a message, under the name of whoever answers; `null`: it was answered otherwise, and nothing leaves. Closes its links. */
export async function answerMessage(strapi: Strapi, trx: Transaction, message: StoredMessage, answer: string | null, from: Answerer = 'holder'): Promise<void> {
  if (answer !== null) await mailAnswer(strapi, trx, { message, recipient: await answererOf(strapi, trx, message, from) }, answer);
  await updateMessage(strapi, trx, message.id, { state: 'answered', answered_at: new Date() });
  await closeLinks(strapi, trx, 'answer', message.id);
}

/** The same, for who holds the link of a mail. Throws NotFound for a link that opens nothing any more. */
export function answerByLink(strapi: Strapi, token: string, answer: string | null): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const message = await openMessage(strapi, trx, token);
    if (message === null) throw new errors.NotFoundError('Ce lien a déjà servi, ou n’est plus valable.');
    await answerMessage(strapi, trx, message, answer);
  });
}
