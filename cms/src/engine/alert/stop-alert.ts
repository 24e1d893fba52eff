import type { AlertView } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { findLink } from '../links/one-time-link';
import { asOneWriter } from '../one-writer';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { toView } from './confirm-alert';
import { ALERT, findAlert, type StoredAlert } from './stored-alert';

/** What the mailed link would stop; null once it is stopped: then nothing is known of it. */
export function readForStop(strapi: Strapi, token: string): Promise<AlertView | null> {
  return inTransaction(strapi, async (trx) => {
    const link = await findLink(strapi, trx, 'alert', token);
    const alert = link === null ? null : await findAlert(strapi, trx, { document_id: link.recordId });
    return alert === null ? null : toView(alert);
  });
}

/** Deletes an alert with its links and its mails, sent or waiting: its address is nowhere any more, but in another alert of the same person. */
export async function forgetAlert(strapi: Strapi, trx: Transaction, { row, id, email }: Pick<StoredAlert, 'row' | 'id' | 'email'>): Promise<void> {
  await trx(tableOf(strapi, ALERT)).where({ id: row }).delete();
  await trx(tableOf(strapi, 'api::one-time-link.one-time-link')).whereIn('kind', ['alert', 'alert-confirmation']).where((same) => same.where({ record_id: id }).orWhere('record_id', 'like', `${id} %`)).delete();
  await trx(tableOf(strapi, 'api::mail.mail')).where({ to: email }).where('dedupe_key', 'like', `alert:${id}:%`).delete();
}

/** Stops an alert at once. Asked twice, it is done once. */
export function stopAlert(strapi: Strapi, token: string): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const link = await findLink(strapi, trx, 'alert', token);
    const alert = link === null ? null : await findAlert(strapi, trx, { document_id: link.recordId });
    if (alert === null) throw new errors.NotFoundError('Cette alerte est déjà arrêtée.');
    await forgetAlert(strapi, trx, alert);
  });
}
