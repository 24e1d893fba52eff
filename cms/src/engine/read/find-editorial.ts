import type { Strapi } from '../strapi';
import { hasOneAddress, listEditorial, type Locale } from './list-editorial';

type Row = { documentId: string; locale: string | null; slug: string };
export type FoundEditorial = { uid: string; record: Record<string, unknown> };

const published = (strapi: Strapi, uid: string, where: Record<string, unknown>): Promise<Row[]> =>
  strapi.db.query(uid as never).findMany({ where: { ...where, publishedAt: { $notNull: true } }, select: ['documentId', 'locale', 'slug'] as never }) as unknown as Promise<Row[]>;

/**
 * A published record of one of these types by its address in either language, read in the one asked for; `slugs`: its address in each.
 * Where two records share an address, the one that has it in the language asked for, then the first type, is meant.
 */
export async function findEditorial(strapi: Strapi, uids: readonly string[], slug: string, locale: Locale): Promise<FoundEditorial | null> {
  if (slug === '') return null;
  const holders = (await Promise.all(uids.map(async (uid) => (await published(strapi, uid, { slug })).map((row) => ({ uid, ...row }))))).flat();
  const meant = holders.find((row) => row.locale === locale) ?? holders.find((row) => row.locale === 'fr') ?? holders[0];
  if (meant === undefined) return null;
  const { uid, documentId } = meant;
  const [record] = await listEditorial(strapi, uid, { locale, filters: { documentId } });
  if (record === undefined) return null;
  const slugs = new Map((await published(strapi, uid, { documentId })).map((row) => [row.locale, row.slug]));
  const french = slugs.get('fr') ?? slug;
  return { uid, record: { ...record, slugs: { fr: french, en: hasOneAddress(uid) ? french : slugs.get('en') || french } } };
}
