import { toSlug } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import { freeSlugs } from '../engine/slug/free-slugs';
import { inTransaction, tableOf, type Transaction } from '../engine/strapi';

type Data = { slug?: string | null } & Record<string, unknown>;
type Write = { uid: string; action: string; params: { documentId?: string; locale?: string; data?: Data } };

/** Fields a record may be called by, first found first used. */
const namingFields = ['title', 'name', 'function', 'role'];
/** The engine makes the slugs of projects, which bulk imports share. */
const others = new Set(['api::project.project']);
const MAIN_LANGUAGE = 'fr';

/** The addresses of a record by language (`fr` for what has no languages). */
async function slugsOf(strapi: Core.Strapi, trx: Transaction, uid: string, documentId: string): Promise<Map<string, string>> {
  const rows: { slug: string | null; locale: string | null }[] = await trx(tableOf(strapi, uid)).where({ document_id: documentId }).select('slug', 'locale');
  return new Map(rows.flatMap(({ slug, locale }) => (slug ? [[locale ?? MAIN_LANGUAGE, slug] as const] : [])));
}

/** A record saved without an address gets one made from its name, in each of its languages; one typed by hand is put in form. */
export function fillSlugs({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Write;
    const data = params.data;
    if (data === undefined || others.has(uid) || (action !== 'create' && action !== 'update')) return next();
    if (strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.attributes.slug === undefined)
      return next();
    if (data.slug) data.slug = toSlug(data.slug);
    const name = namingFields
      .map((field) => data[field])
      .find((value) => typeof value === 'string' && value !== '');
    if (data.slug || typeof name !== 'string') return next();
    return inTransaction(strapi, async (trx) => {
      const known = params.documentId === undefined ? new Map<string, string>() : await slugsOf(strapi, trx, uid, params.documentId);
      if (data.slug === undefined && known.has(params.locale ?? MAIN_LANGUAGE)) return next();
      const plain = toSlug(name);
      // The same name in two languages is the same address: it is the record's own already.
      const isOwn = [...known].some(([locale, slug]) => slug === plain && locale !== (params.locale ?? MAIN_LANGUAGE));
      [data.slug] = isOwn ? [plain] : await freeSlugs(strapi, trx, uid, [name], toSlug(raw.contentType.info.singularName));
      return next();
    });
  });
}
