import { linkToken } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { answerFreshness, readFreshness } from '../../../engine/freshness/answer-freshness';
import { parseBody } from '../../parse-body';

const tokenSchema = z.object({ token: linkToken });
const answerSchema = tokenSchema.extend({ answer: z.enum(['right', 'over']) });

/** Whether a sheet is still right, told from a mail. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    ctx.body = { sheet: await readFreshness(strapi, parseBody(ctx, tokenSchema).token) };
  },
  async answer(ctx: Context) {
    const { token, answer } = parseBody(ctx, answerSchema);
    await answerFreshness(strapi, token, answer);
    ctx.body = {};
  },
});
