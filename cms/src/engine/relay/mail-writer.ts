import type { RelayRecipient } from '@carrefour/config';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import type { MailInBoth } from '../mail/fill-template';
import { messageAnswered, messageHandedOn, messagePassedOn, messageReceipt, messageReminded, writerWords } from '../mail/templates/to-writer';
import type { Strapi, Transaction } from '../strapi';
import { aboutOf } from './about-of';
import { dayOf, siteLink } from '../links/site-links';
import type { StoredMessage } from './stored-message';

/** `holderId`: of whoever has it from now on. Two carriers, one after the other, are told apart. */
type Told = { message: StoredMessage; recipient: RelayRecipient; holderId?: string | null };

const nameOf = ({ message: { language }, recipient: { holder, name } }: Told): string => {
  const { holders } = writerWords[language];
  if (holder === 'carrier') return holders.carrier;
  return holder === 'partner' ? holders.partner(name ?? '') : holders.team(name);
};

async function send(strapi: Strapi, trx: Transaction, told: Told, reason: string, templates: MailInBoth, slots: Record<string, string>): Promise<void> {
  const { message } = told;
  const filled = await fillMail(strapi, trx, templates[message.language], {
    recipient: nameOf(told), about: aboutOf(message.search, told.recipient.project, message.language), date: dayOf(message.createdAt, message.language), contact: siteLink(told.recipient.project === null ? '/contact' : `/projets/${told.recipient.project.slug}/ecrire`, message.language), ...slots,
  });
  await enqueueMail(strapi, trx, { to: message.email, ...filled, language: message.language, template: `writer-${reason}`, dedupeKey: `writer:${message.id}:${reason}${told.holderId ? `:${told.holderId}` : ''}` });
}

/** The receipt of a message: for whom it left, and what happens without an answer. */
export function mailReceipt(strapi: Strapi, trx: Transaction, told: Told): Promise<void> {
  const words = writerWords[told.message.language];
  const { holder, instead } = told.recipient;
  return send(strapi, trx, told, 'receipt', messageReceipt, {
    instead: instead === null ? '' : words.instead[instead], promise: holder === 'team' ? words.promise.team : words.promise.passed,
  });
}

/** Whom the message goes to if this reminder stays without an answer. */
export const mailReminded = (strapi: Strapi, trx: Transaction, told: Told, next: 'partner' | 'team'): Promise<void> =>
  send(strapi, trx, told, 'reminded', messageReminded, { next: writerWords[told.message.language].next[next] });

/** That somebody else has it now: after a silence, or handed on by whoever could not answer it. */
export const mailPassedOn = (strapi: Strapi, trx: Transaction, told: Told, after: 'silence' | 'handed'): Promise<void> =>
  send(strapi, trx, told, `passed-on:${told.recipient.holder}`, after === 'silence' ? messagePassedOn : messageHandedOn, {});

/** Each line marked as somebody's earlier words, as mails do. */
const quoted = (text: string): string => text.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');

/** The answer itself, under which the question is quoted; the address of whoever wrote it stays unknown. */
export const mailAnswer = (strapi: Strapi, trx: Transaction, told: Told, answer: string): Promise<void> =>
  send(strapi, trx, told, 'answered', messageAnswered, { answer, subject: told.message.subject, question: quoted(told.message.body) });
