import { voucherLink } from '../project-row/join-tables';
import type { Strapi, Transaction } from '../strapi';
import { listProjectLinks } from './links-to-projects';
import { readRowIds, statuses } from './row-ids';

/** A link that a merge moved: which record names the project now kept, and whether it named that one already. */
export type MovedLink = { uid: string; attribute: string; owner: string; locale: string | null; status: (typeof statuses)[number]; already: boolean };
export type MovedLinks = { links: MovedLink[]; vouchers: { status: (typeof statuses)[number]; partnerRow: number }[] };

type Owner = { link: number; owner: number; document: string; locale: string | null };

/** What named the absorbed project (dossiers, articles) names the kept one, and its vouchers vouch for it. Answers what an unmerge puts back. */
export async function moveLinks(strapi: Strapi, trx: Transaction, absorbed: string, kept: string): Promise<MovedLinks> {
  const [from, to] = [await readRowIds(strapi, trx, absorbed), await readRowIds(strapi, trx, kept)];
  const moved: MovedLinks = { links: [], vouchers: [] };
  const vouching = voucherLink(strapi);
  for (const status of statuses) {
    const [source, target] = [from[status], to[status]];
    if (source === null || target === null) continue;
    for (const { uid, attribute, owners, table, owner, project } of listProjectLinks(strapi)) {
      const rows: Owner[] = await trx(table).join(owners, `${owners}.id`, `${table}.${owner}`).where(`${table}.${project}`, source)
        .select({ link: `${table}.id`, owner: `${table}.${owner}`, document: `${owners}.document_id`, locale: `${owners}.locale` });
      for (const row of rows) {
        const already = (await trx(table).where({ [owner]: row.owner, [project]: target }).first('id')) !== undefined;
        if (already) await trx(table).where({ id: row.link }).delete();
        else await trx(table).where({ id: row.link }).update({ [project]: target });
        moved.links.push({ uid, attribute, owner: row.document, locale: row.locale, status, already });
      }
    }
    const partners = async (row: number): Promise<number[]> => (await trx(vouching.table).where({ [vouching.owner]: row }).select({ id: vouching.target })).map(({ id }) => Number(id));
    const known = await partners(target);
    for (const partnerRow of (await partners(source)).filter((id) => !known.includes(id))) {
      await trx(vouching.table).insert({ [vouching.owner]: target, [vouching.target]: partnerRow });
      moved.vouchers.push({ status, partnerRow });
    }
  }
  return moved;
}
