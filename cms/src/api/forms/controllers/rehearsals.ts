import { importRowFilters, linkToken } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { readShared } from '../../../engine/import-job/share-job';
import { parseBody } from '../../parse-body';

const sharedSchema = z.object({ token: linkToken, filter: z.enum(importRowFilters).nullable().catch(null), page: z.coerce.number().int().min(1).catch(1) });

/** Rehearsals of imports that a partner shows to a colleague. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const { token, ...asked } = parseBody(ctx, sharedSchema);
    ctx.body = { shared: await readShared(strapi, token, asked) };
  },
});
