import { freeSlugs, redirectPrefixes } from '../../engine/slug/free-slugs';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { KeptRow } from './kept-document';

const REDIRECT = 'api::redirect.redirect';

/** Whether an address belongs to another record by now: it has it, or it left it and people still follow it from there. */
async function isTaken(strapi: Strapi, trx: Transaction, uid: string, documentId: string, { slug, locale }: Record<string, unknown>): Promise<boolean> {
  const others = trx(tableOf(strapi, uid)).where({ slug }).whereNot({ document_id: documentId });
  if ((await (locale == null ? others : others.where({ locale })).first('id')) !== undefined) return true;
  const prefix = redirectPrefixes[uid];
  return prefix !== undefined && (await trx(tableOf(strapi, REDIRECT)).where({ from: `${prefix}${String(slug)}` }).first('id')) !== undefined;
}

/** The rows of a record with the address they may have: theirs, which answers again, or a new one where somebody else took it. */
export async function settleAddress(strapi: Strapi, trx: Transaction, uid: string, documentId: string, rows: readonly KeptRow[]): Promise<{ rows: KeptRow[]; address: string | null }> {
  if (!('slug' in strapi.db.metadata.get(uid).attributes)) return { rows: [...rows], address: null };
  await trx(tableOf(strapi, REDIRECT)).where({ record_type: uid, record_id: documentId, gone: true }).delete();
  const moved = new Map<unknown, string>();
  for (const { values } of rows) {
    if (typeof values.slug !== 'string' || moved.has(values.slug) || !(await isTaken(strapi, trx, uid, documentId, values))) continue;
    const [free] = await freeSlugs(strapi, trx, uid, [values.slug], 'fiche');
    if (free !== undefined) moved.set(values.slug, free);
  }
  return { rows: rows.map((row) => ({ ...row, values: { ...row.values, ...(moved.has(row.values.slug) && { slug: moved.get(row.values.slug) }) } })), address: [...moved.values()][0] ?? null };
}
