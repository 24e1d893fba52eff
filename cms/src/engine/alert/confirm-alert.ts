import type { AlertFrequency, AlertView } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { closeLinks, findLink, makeLink } from '../links/one-time-link';
import { siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { alertStarted } from '../mail/templates/alerts';
import { asOneWriter } from '../one-writer';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { ALERT, findAlert, type StoredAlert } from './stored-alert';
import { tellAlert } from './tell-alert';

type Opened = { alert: StoredAlert; recordId: string; frequency: AlertFrequency };

async function open(strapi: Strapi, trx: Transaction, token: string): Promise<Opened | null> {
  const link = await findLink(strapi, trx, 'alert-confirmation', token);
  const [id = '', frequency] = link?.recordId.split(' ') ?? [];
  const alert = link === null ? null : await findAlert(strapi, trx, { document_id: id });
  return link === null || alert === null ? null : { alert, recordId: link.recordId, frequency: frequency === 'monthly' ? 'monthly' : 'weekly' };
}

export const toView = ({ query, label, frequency, confirmedAt }: StoredAlert): AlertView => ({ query, label, frequency, since: confirmedAt?.toISOString() ?? null });

/** What the mailed link would start; null for one that opens nothing. */
export function readForConfirmation(strapi: Strapi, token: string): Promise<AlertView | null> {
  return inTransaction(strapi, async (trx) => {
    const opened = await open(strapi, trx, token);
    return opened === null ? null : { ...toView(opened.alert), frequency: opened.frequency };
  });
}

/** The address said yes: it is told what it follows, in full, and how to stop without waiting for a letter. */
async function mailStarted(strapi: Strapi, trx: Transaction, { id, email, query, label, frequency, language }: StoredAlert): Promise<void> {
  const token = await makeLink(strapi, trx, 'alert', id);
  const stop = siteLink(`/alertes/arreter/${token}`, language);
  const mail = await fillMail(strapi, trx, alertStarted[language], { asked: tellAlert(query, label, frequency, language), stop });
  await enqueueMail(strapi, trx, { to: email, ...mail, language, template: 'alert-started', headers: { unsubscribe: stop }, dedupeKey: `alert:${id}:started:${token.slice(0, 16)}` });
}

/** Starts an alert: what is new counts from now. One that runs changes its rhythm. */
export function confirmAlert(strapi: Strapi, token: string): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const opened = await open(strapi, trx, token);
    if (opened === null) throw new errors.NotFoundError('Ce lien n’est plus valable.');
    const { alert, recordId, frequency } = opened;
    const now = new Date();
    const begun = alert.confirmedAt === null ? { confirmed_at: now, last_sent_at: now } : {};
    await trx(tableOf(strapi, ALERT)).where({ id: alert.row }).update({ ...begun, frequency, updated_at: now });
    await closeLinks(strapi, trx, 'alert-confirmation', recordId);
    await mailStarted(strapi, trx, { ...alert, frequency });
  });
}
