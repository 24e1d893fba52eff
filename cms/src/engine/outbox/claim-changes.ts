import { inTransaction, tableOf, type Strapi } from '../strapi';

export type ClaimedChange = { id: number; type: string; documentId: string; version: number };

/** Leases up to `limit` due changes to a consumer, oldest first. A lease that ran out is due again. */
export function claimChanges(strapi: Strapi, consumer: string, limit: number, leaseSeconds: number): Promise<ClaimedChange[]> {
  const table = tableOf(strapi, 'api::change.change');
  return inTransaction(strapi, async (trx) => {
    const now = Date.now();
    const due = trx(table)
      .select('id', 'type', 'record_id', 'version')
      .whereNull('dead_at')
      .where('available_at', '<=', now)
      .where((free) => free.whereNull('lease_until').orWhere('lease_until', '<=', now))
      .orderBy('marked_at')
      .orderBy('id')
      .limit(limit);
    const rows: { id: number; type: string; record_id: string; version: number }[] =
      strapi.db.dialect.client === 'postgres' ? await due.forUpdate().skipLocked() : await due;
    const ids = rows.map((row) => row.id);
    await trx(table).whereIn('id', ids).update({ claimed_by: consumer, lease_until: now + leaseSeconds * 1000 });
    return rows.map((row) => ({ id: row.id, type: row.type, documentId: row.record_id, version: row.version }));
  });
}
