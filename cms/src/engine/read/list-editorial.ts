import type { Strapi } from '../strapi';
import { deepPopulate } from './deep-populate';
import { inOrder } from './in-order';
import { toPublicRecord } from './public-record';
import { withRelationsOf } from './with-relations-of';

export type Locale = 'fr' | 'en';
export const toLocale = (value: unknown): Locale => (value === 'en' ? 'en' : 'fr');

type Uid = Parameters<Strapi['documents']>[0];
type Found = Record<string, unknown> & { documentId: string };
type Options = { locale: Locale; filters?: Record<string, unknown>; sort?: string[] };

/** Pages keep their French address in every language (`/charte`, `/en/charte`); the others have one in each. */
export const hasOneAddress = (uid: string): boolean => uid === 'api::page.page';

/** Records reserved to the collective, or private, are not for the site. */
const openOnly = { $or: [{ openness: 'public' }, { openness: { $null: true } }] };

/** Published, public records in one language; those that are only in the other come in that one, and say so by `fallback`. */
export async function listEditorial(strapi: Strapi, uid: string, { locale, filters, sort }: Options): Promise<Record<string, unknown>[]> {
  const model = strapi.getModel(uid as Uid);
  const isLocalised = (model.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === true;
  const hasDrafts = model.options?.draftAndPublish === true;
  const find = (language: Locale, more: Record<string, unknown> = {}) =>
    strapi.documents(uid as Uid).findMany({
      ...(hasDrafts && { status: 'published' }),
      ...(isLocalised && { locale: language }),
      populate: deepPopulate(strapi, uid), sort, limit: 1000,
      filters: { $and: [filters ?? {}, more, ...('openness' in model.attributes ? [openOnly] : [])] },
    } as never) as unknown as Promise<Found[]>;
  const french = await find('fr');
  if (!isLocalised) return french.map((record) => toPublicRecord(strapi, uid, record));
  const inFrench = new Set(french.map(({ documentId }) => documentId));
  const english = await find('en', locale === 'fr' ? { documentId: { $notIn: [...inFrench] } } : {});
  const translated = new Map(english.map((record) => [record.documentId, record]));
  const englishOnly = english.filter(({ documentId }) => !inFrench.has(documentId));
  const all = englishOnly.length === 0 ? french : inOrder([...french, ...englishOnly], sort ?? []);
  return all.map((record) => {
    const own = locale === 'fr' ? (inFrench.has(record.documentId) ? record : undefined) : translated.get(record.documentId);
    const shown = toPublicRecord(strapi, uid, own === undefined || own === record ? record : withRelationsOf(own, record));
    // A translation saved without an address is read at the French one.
    if ('slug' in shown && (hasOneAddress(uid) || !shown.slug)) shown.slug = record.slug;
    return { ...shown, fallback: own === undefined };
  });
}
