import { voucherLink } from '../project-row/join-tables';
import type { Strapi, Transaction } from '../strapi';
import { listProjectLinks } from './links-to-projects';
import type { MovedLink, MovedLinks } from './move-links';
import { readRowIds, type RowIds } from './row-ids';

async function restoreLink(strapi: Strapi, trx: Transaction, { uid, attribute, owner, locale, status, already }: MovedLink, from: RowIds, to: RowIds): Promise<void> {
  const link = listProjectLinks(strapi).find((known) => known.uid === uid && known.attribute === attribute);
  const [source, target] = [from[status], to[status]];
  if (link === undefined || source === null || target === null) return;
  const rows: { id: number; published_at: unknown }[] = await trx(link.owners).where({ document_id: owner, locale }).select('id', 'published_at');
  const row = rows.find(({ published_at }) => (published_at !== null) === (status === 'published'));
  if (row === undefined) return;
  const naming = { [link.owner]: row.id, [link.project]: source };
  const current: { id: number } | undefined = await trx(link.table).where(naming).first();
  // Somebody took the project out of the dossier since: it stays out.
  if (current === undefined) return;
  if ((await trx(link.table).where({ [link.owner]: row.id, [link.project]: target }).first('id')) !== undefined) return;
  const { id, ...values } = current;
  if (already) await trx(link.table).insert({ ...values, [link.project]: target });
  else await trx(link.table).where({ id }).update({ [link.project]: target });
}

/** Puts back what `moveLinks` moved, unless somebody changed it since. */
export async function restoreLinks(strapi: Strapi, trx: Transaction, { links, vouchers }: MovedLinks, kept: string, absorbed: string): Promise<void> {
  const [from, to] = [await readRowIds(strapi, trx, kept), await readRowIds(strapi, trx, absorbed)];
  for (const link of links) await restoreLink(strapi, trx, link, from, to);
  const { table, owner, target } = voucherLink(strapi);
  for (const { status, partnerRow } of vouchers)
    if (from[status] !== null) await trx(table).where({ [owner]: from[status], [target]: partnerRow }).delete();
}
