import { eraseBinned } from '../../office/bin/erase-from-bin';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Records that are somebody's own, by the column that holds their address: they go whole. */
const own: readonly (readonly [uid: string, column: string])[] = [
  ['api::message.message', 'from_email'], ['api::report.report', 'email'], ['api::proposal.proposal', 'email'],
  ['api::membership-application.membership-application', 'email'], ['api::alert.alert', 'email'], ['api::invitation.invitation', 'email'], ['api::join-request.join-request', 'email'],
  ['plugin::users-permissions.user', 'email'], ['api::mail.mail', 'to'], ['api::mailbox.mailbox', 'email'],
];

export type ErasedRows = Record<string, number>;

/** Deletes what somebody sent, asked for or was sent, with the links that open it. Answers how many of each table. */
export async function eraseOwnRows(strapi: Strapi, trx: Transaction, email: string): Promise<ErasedRows> {
  const erased: ErasedRows = {};
  for (const [uid, column] of own) {
    const binned = await eraseBinned(strapi, trx, uid.split('.')[1] ?? '', column, email);
    if (binned > 0) erased.bin_items = (erased.bin_items ?? 0) + binned;
    const rows: { id: number; document_id: string }[] = await trx(tableOf(strapi, uid)).whereRaw('lower(??) = ?', [column, email]).select('id', 'document_id');
    if (rows.length === 0) continue;
    for (const { id } of rows) await strapi.db.query(uid).delete({ where: { id } });
    const links = trx(tableOf(strapi, 'api::one-time-link.one-time-link'));
    await links.where((any) => {
      for (const { document_id: id } of rows) any.orWhere({ record_id: id }).orWhere('record_id', 'like', `${id} %`);
    }).delete();
    erased[tableOf(strapi, uid)] = rows.length;
  }
  return erased;
}
