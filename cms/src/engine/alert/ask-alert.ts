import { createHash } from 'node:crypto';
import type { AlertForm } from '@carrefour/config';
import { newDocumentId } from '../document-id';
import { countAttempt } from '../links/count-attempt';
import { makeLink, newToken } from '../links/one-time-link';
import { siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { alertAlready, alertToConfirm } from '../mail/templates/alerts';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { readReferences } from '../read/references';
import { listedWords } from './listed-words';
import { tellAlert } from './tell-alert';
import { ALERT, alertDigest, findAlert, type StoredAlert } from './stored-alert';

const writerKey = (email: string): string => `alert:writer:${createHash('sha256').update(email).digest('hex').slice(0, 32)}`;

async function store(strapi: Strapi, trx: Transaction, { email, query, label, frequency, locale }: AlertForm): Promise<string> {
  const id = newDocumentId(strapi);
  const now = new Date();
  await trx(tableOf(strapi, ALERT)).insert({
    document_id: id, email, query, label, language: locale, frequency, digest: alertDigest(email, query),
    created_at: now, updated_at: now, published_at: now, locale: null,
  });
  return id;
}

async function mailTo(strapi: Strapi, trx: Transaction, { email, query, frequency, locale }: AlertForm, id: string, isRunning: boolean): Promise<void> {
  const words = (isRunning ? alertAlready : alertToConfirm)[locale];
  const token = isRunning ? await makeLink(strapi, trx, 'alert', id) : await makeLink(strapi, trx, 'alert-confirmation', `${id} ${frequency}`);
  const link = siteLink(isRunning ? `/alertes/arreter/${token}` : `/alertes/confirmer/${token}`, locale);
  const asked = tellAlert(query, listedWords(query, (await readReferences(strapi, trx)).terms, locale), frequency, locale);
  await enqueueMail(strapi, trx, { to: email, ...(await fillMail(strapi, trx, words, { link, asked })), language: locale, template: 'alert-asked', dedupeKey: `alert:${id}:asked:${newToken()}` });
}

const isAsAsked = (known: StoredAlert | null, { frequency }: AlertForm): boolean => known !== null && known.confirmedAt !== null && known.frequency === frequency;

/**
 * Keeps what somebody wants to follow and asks the address to confirm: until it does, nothing else is sent to it. Who follows
 * that already is only reminded how to stop. Whoever fills the form sees the same answer in each case.
 */
export function askAlert(strapi: Strapi, form: AlertForm): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    await countAttempt(strapi, trx, [{ key: `alert:network:${form.visitor}`, max: 10, hours: 1 }, { key: writerKey(form.email), max: 5, hours: 24 }]);
    const known = await findAlert(strapi, trx, { digest: alertDigest(form.email, form.query) });
    const id = known?.id ?? (await store(strapi, trx, form));
    await mailTo(strapi, trx, form, id, isAsAsked(known, form));
  });
}
