import { projectTable } from '../project-row/join-tables';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import { staleBefore } from './is-stale';
import { ownInventories, ownPublished } from './own-projects';
import { standingEntries } from './received';

export type StaleProject = { id: string; slug: string; title: string };

/** Published projects of a partner of which nobody said for a year that they are right: neither a person, nor its source by a date of its own, or else by coming again. What ended in a year gone by stays as it was. */
function stale(strapi: Strapi, trx: Transaction, partner: string, inventories: readonly string[], now: Date) {
  const before = staleBefore(now);
  const said = { verified_at: before, edited_at: before, source_date: before.toISOString().slice(0, 10) };
  const received = standingEntries(strapi, trx).where('last_seen', '>=', before).whereRaw('?? = ??', ['project_id', `${projectTable(strapi)}.document_id`]).select(trx.raw('1'));
  const underWay = ownPublished(strapi, trx, partner, inventories).where((either) => void either.whereNull('end_year').orWhere('end_year', '>=', now.getFullYear()))
    .where((either) => void either.whereNotNull('source_date').orWhereNotExists(received));
  return Object.entries(said).reduce(
    (query, [column, limit]) => query.where((either) => void either.whereNull(column).orWhere(column, '<', limit)), underWay,
  );
}

export async function countStale(strapi: Strapi, partner: string, now = new Date()): Promise<number> {
  const inventories = await ownInventories(strapi, partner);
  return inTransaction(strapi, async (trx) => {
    const [row] = await stale(strapi, trx, partner, inventories, now).count<{ n: number | string }[]>({ n: '*' });
    return Number(row?.n ?? 0);
  });
}

/** Those whose news is the oldest, first. */
export async function listStale(strapi: Strapi, trx: Transaction, partner: string, limit: number, now = new Date()): Promise<StaleProject[]> {
  const inventories = await ownInventories(strapi, partner);
  const rows: { document_id: string; slug: string; title: string }[] = await stale(strapi, trx, partner, inventories, now).orderBy('source_date').orderBy('id').limit(limit).select('document_id', 'slug', 'title');
  return rows.map(({ document_id: id, slug, title }) => ({ id, slug, title }));
}
