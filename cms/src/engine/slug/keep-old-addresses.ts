import type { Snapshot } from '../revision/snapshot';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { redirectPrefixes } from './free-slugs';

const publicSlug = (snapshot: Snapshot, locale: string) => {
  const row = snapshot.get(`${locale}:published`);
  return typeof row?.slug === 'string' && row.slug !== '' ? row.slug : null;
};

/** Remembers where a public address leads now: renamed ones move, those of deleted records are gone for good. */
export async function keepOldAddresses(strapi: Strapi, trx: Transaction, uid: string, documentId: string, before: Snapshot, after: Snapshot): Promise<void> {
  const prefix = redirectPrefixes[uid];
  if (prefix === undefined) return;
  const table = tableOf(strapi, 'api::redirect.redirect');
  const isDeleted = after.size === 0;
  for (const locale of new Set([...before.keys(), ...after.keys()].map((key) => key.split(':')[0] ?? ''))) {
    const [old, current] = [publicSlug(before, locale), publicSlug(after, locale)];
    if (current !== null) await trx(table).where({ from: `${prefix}${current}` }).delete();
    if (old === null || old === current || (current === null && !isDeleted)) continue;
    const now = new Date();
    await trx(table)
      .insert({
        from: `${prefix}${old}`, to: current === null ? null : `${prefix}${current}`, permanent: true, gone: current === null,
        record_type: uid, record_id: documentId, created_at: now, updated_at: now,
      })
      .onConflict('from').merge(['to', 'gone', 'updated_at']);
  }
}
