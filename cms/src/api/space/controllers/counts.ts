import { countsSchema } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { memberOf } from '../../../engine/account/member';
import { addCounts } from '../../../engine/counts/add-counts';
import { readCounts } from '../../../engine/counts/own-counts';
import { parseBody } from '../../parse-body';

const daysSchema = z.coerce.number().int().min(1).max(366).catch(30);

/** How often a partner's projects were seen, found, exported, embedded and written to. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async add(ctx: Context) {
    await addCounts(strapi, parseBody(ctx, countsSchema).counts);
    ctx.body = {};
  },
  async read(ctx: Context) {
    ctx.body = await readCounts(strapi, memberOf(ctx).partner.documentId, daysSchema.parse(ctx.query.days));
  },
});
