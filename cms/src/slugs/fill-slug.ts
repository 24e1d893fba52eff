import { toSlug } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import { freeSlugs } from '../engine/slug/free-slugs';
import { inTransaction } from '../engine/strapi';

type Data = { slug?: string | null } & Record<string, unknown>;
type Write = { uid: string; action: string; params: { data?: Data } };

/** Fields a record may be called by, first found first used. */
const namingFields = ['title', 'name', 'function', 'role'];
/** The engine makes the slugs of projects, which bulk imports share. */
const others = new Set(['api::project.project']);

/** A record saved without an address gets one made from its name; one typed by hand is put in form. */
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
    const isWanted = action === 'create' || data.slug === '' || data.slug === null;
    if (data.slug || !isWanted || typeof name !== 'string') return next();
    return inTransaction(strapi, async (trx) => {
      [data.slug] = await freeSlugs(strapi, trx, uid, [name], toSlug(raw.contentType.info.singularName));
      return next();
    });
  });
}
