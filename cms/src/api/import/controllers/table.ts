import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { listTable, readTableShape } from '../../../engine/import/list-table';

const slugOf = (ctx: Context) => String((ctx as Context & { params: { slug?: string } }).params.slug ?? '');

/** A partner's table as it now stands, to be given back to it; see engine/import/list-table. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async shape(ctx: Context) {
    const shape = await readTableShape(strapi, slugOf(ctx));
    if (shape === null) return ctx.notFound(`Aucun import de l’inventaire « ${slugOf(ctx)} » n’est en place : il n’y a rien à rendre.`);
    ctx.body = shape;
  },
  async list(ctx: Context) {
    const { after, limit } = ctx.query as { after?: string; limit?: string };
    ctx.body = await listTable(strapi, slugOf(ctx), Number(after ?? 0) || 0, Math.min(500, Number(limit ?? 250) || 250));
  },
});
