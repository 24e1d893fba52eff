import { closeLinks } from '../../engine/links/one-time-link';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { KeptDocument } from './kept-document';

/** An account that goes to the bin takes no open door with it: its sessions end and its links open nothing, for good, whether it comes back or not. */
export async function closeDoors(strapi: Strapi, trx: Transaction, { rows }: KeptDocument): Promise<void> {
  for (const { id, values } of rows) {
    const documentId = String(values.document_id);
    await trx(tableOf(strapi, 'api::session.session')).whereIn('account_id', [String(id), documentId]).delete();
    await closeLinks(strapi, trx, 'password', documentId);
  }
}
