import { currentActor } from '../../engine/actor';
import { writeRevisions } from '../../engine/revision/write-revisions';
import type { Strapi, Transaction } from '../../engine/strapi';

/** A line for what the team sets going without writing a record: what was ordered, and of how many things; nothing for none. */
export async function tellOrder(strapi: Strapi, trx: Transaction, recordType: string, recordId: string, order: string, count: number | null = null): Promise<void> {
  if (count === 0) return;
  const changes = [{ field: 'order', status: null, before: null, after: order }, ...(count === null ? [] : [{ field: 'count', status: null, before: null, after: count }])];
  await writeRevisions(strapi, trx, currentActor(strapi), [{ recordType, recordId, action: 'update', changes }]);
}
