import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { listCanonical, listCanonicalTypes } from '../../../engine/canonical/list-canonical';

/** All that the site holds, in a form that two moments or two sites can be compared by; see engine/canonical. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  types(ctx: Context) {
    ctx.body = { types: listCanonicalTypes(strapi) };
  },
  async list(ctx: Context) {
    const { type = '', after = '', limit } = ctx.query as { type?: string; after?: string; limit?: string };
    if (!listCanonicalTypes(strapi).includes(type)) return ctx.notFound('Type de fiche inconnu.');
    ctx.body = await listCanonical(strapi, type, after, Math.min(1000, Number(limit ?? 500) || 500));
  },
});
