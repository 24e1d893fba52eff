import { contactPurposes, labelOf } from '@carrefour/config';
import { makeLink } from '../links/one-time-link';
import { enqueueMail, type MailHeaders } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import type { Mailbox } from '../mail/team-addresses';
import { directAnswer, reminder, stopWriting, toCarrier, toPartner, toTeam } from '../mail/templates/to-recipient';
import { writerWords } from '../mail/templates/to-writer';
import { addressDigest } from '../person/person-digest';
import type { Strapi, Transaction } from '../strapi';
import type { Chosen } from './choose-holder';
import { aboutOf } from './about-of';
import { carrierRecord } from './carrier-record';
import { noticeOf } from './notice-of';
import type { Asked } from './read-ways';
import { adminLink, dayOf, siteLink } from '../links/site-links';
import type { StoredMessage } from './stored-message';
import { whyYouWords } from './why-you-words';

const headersOf = ({ shareAddress, name, email }: StoredMessage): MailHeaders => (shareAddress ? { replyTo: { name, address: email } } : {});

export type Handing = { message: StoredMessage; asked: Asked; chosen: Chosen; mailbox: Mailbox; /** Handed on rather than left without an answer. */ isHandedOn?: boolean };

const whyOf = ({ chosen, isHandedOn = false }: Handing): string => whyYouWords(chosen, isHandedOn);

async function commonSlots(strapi: Strapi, trx: Transaction, { message, asked }: Handing) {
  const link = await makeLink(strapi, trx, 'answer', message.id);
  return {
    writer: message.name, subject: message.subject, body: message.body, about: aboutOf(message.search, asked.project, 'fr'),
    answerLink: siteLink(`/repondre/${link}`), direct: message.shareAddress ? directAnswer : '',
  };
}

async function mailCarrier(strapi: Strapi, trx: Transaction, handing: Handing): Promise<void> {
  const { message, asked } = handing;
  const { project, ways } = asked;
  if (project === null || ways.carrier === null) return;
  const notice = await noticeOf(strapi, trx, project, ways);
  const objectionLink = siteLink(`/opposition/${await makeLink(strapi, trx, 'objection', carrierRecord(project.id, ways.carrier))}`);
  const filled = await fillMail(strapi, trx, toCarrier, {
    ...(await commonSlots(strapi, trx, handing)), project: project.title, sheet: siteLink(`/projets/${project.slug}`), objectionLink,
    sheetLink: siteLink(`/projets/${project.slug}/ma-fiche`), notice,
  });
  const headers = { ...headersOf(message), unsubscribe: objectionLink };
  await enqueueMail(strapi, trx, { to: ways.carrier, ...filled, template: notice === '' ? 'relay-carrier' : 'relay-carrier-first', dedupeKey: `relay:${message.id}:carrier:${addressDigest(ways.carrier)}`, headers });
}

async function mailPartner(strapi: Strapi, trx: Transaction, handing: Handing): Promise<void> {
  const { message, chosen } = handing;
  if (chosen.partner?.address == null) return;
  const filled = await fillMail(strapi, trx, toPartner, { ...(await commonSlots(strapi, trx, handing)), partner: chosen.partner.name, why: whyOf(handing) });
  await enqueueMail(strapi, trx, { to: chosen.partner.address, ...filled, template: 'relay-partner', dedupeKey: `relay:${message.id}:partner`, headers: headersOf(message) });
}

async function mailTeam(strapi: Strapi, trx: Transaction, handing: Handing): Promise<void> {
  const { message, mailbox } = handing;
  for (const address of mailbox.addresses) {
    const filled = await fillMail(strapi, trx, toTeam, {
      ...(await commonSlots(strapi, trx, handing)), purpose: labelOf(contactPurposes, message.purpose),
      why: whyOf(handing), admin: adminLink('api::message.message', message.id),
    });
    await enqueueMail(strapi, trx, { to: address, ...filled, template: 'relay-team', dedupeKey: `relay:${message.id}:team:${address}`, headers: headersOf(message) });
  }
}

/** Hands a message to whoever was chosen: one mail, with the one link that answers it. */
export function mailRecipient(strapi: Strapi, trx: Transaction, handing: Handing): Promise<void> {
  return { carrier: mailCarrier, partner: mailPartner, team: mailTeam }[handing.chosen.holder](strapi, trx, handing);
}

/** Reminds the carrier or the partner that holds a message, once. */
export async function mailReminder(strapi: Strapi, trx: Transaction, handing: Handing, next: Chosen): Promise<void> {
  const { message, asked, chosen } = handing;
  const to = chosen.holder === 'carrier' ? asked.ways.carrier : (chosen.partner?.address ?? null);
  if (to === null) return;
  const carrier = chosen.holder === 'carrier' && asked.project !== null ? asked.project : null;
  // The sheet may have changed hands since the message: who is reminded then hears of us for the first time.
  const notice = carrier === null ? '' : await noticeOf(strapi, trx, carrier, asked.ways);
  const objectionLink = carrier === null ? null : siteLink(`/opposition/${await makeLink(strapi, trx, 'objection', carrierRecord(carrier.id, to))}`);
  const objection = [notice, ...(objectionLink === null ? [] : [stopWriting(objectionLink)])].filter((part) => part !== '').join('\n\n');
  const filled = await fillMail(strapi, trx, reminder, {
    ...(await commonSlots(strapi, trx, handing)), date: dayOf(message.createdAt, 'fr'), objection,
    next: next.holder === 'partner' ? (next.partner?.name ?? '') : writerWords.fr.next.team,
  });
  const headers = { ...headersOf(message), ...(objectionLink !== null && { unsubscribe: objectionLink }) };
  await enqueueMail(strapi, trx, { to, ...filled, template: 'relay-reminder', dedupeKey: `relay:${message.id}:reminder`, headers });
}
