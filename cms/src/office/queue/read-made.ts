import { inTransaction, tableOf, type Strapi } from '../../engine/strapi';
import type { Decided } from '../shapes';
import type { QueueKind } from './queue-kind';

/** The draft that was made when one item was accepted, and where it is read; null where none was. */
export async function readMade(strapi: Strapi, { uid, makes, open }: QueueKind, id: string): Promise<NonNullable<Decided['made']> | null> {
  if (makes === undefined) return null;
  const row = await inTransaction(strapi, async (trx): Promise<Record<string, unknown> | undefined> => {
    const isOpen = await open(trx(tableOf(strapi, uid)).where({ document_id: id })).first('id');
    return isOpen === undefined ? trx(tableOf(strapi, uid)).where({ document_id: id, state: 'accepted' }).first(makes.column) : undefined;
  });
  const made = row?.[makes.column];
  return typeof made === 'string' && made !== '' ? { label: makes.label, link: `/content-manager/collection-types/${makes.uid}/${made}` } : null;
}
