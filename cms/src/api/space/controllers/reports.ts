import { formText, orNothing } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { asOneWriter } from '../../../engine/one-writer';
import { listDeadLinks } from '../../../engine/outgoing/dead-links';
import { listOwnPairs } from '../../../engine/own-project/own-pairs';
import { speakOfPair } from '../../../engine/own-project/speak-of-pair';
import { partnerOf, writerOf } from '../../../engine/own-project/with-own';
import { readReports, settleOwnReport } from '../../../engine/report/own-reports';
import { inTransaction } from '../../../engine/strapi';
import { parseBody } from '../../parse-body';

const id = z.string().regex(/^[a-z0-9]{24}$/);
const settleSchema = z.strictObject({ id, state: z.enum(['settled', 'refused']), answer: orNothing(formText(2000)) });
const wordSchema = z.strictObject({ a: id, b: id, says: z.enum(['same', 'different']), keep: z.enum(['a', 'b']).default('a'), note: orNothing(formText(2000)) });

/** What is said of a partner's own sheets, by readers (reports), by imports (likely duplicates) and by the web (dead links). */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = await inTransaction(strapi, (trx) => readReports(strapi, trx, partnerOf(ctx)));
  },
  async settle(ctx: Context) {
    const asked = parseBody(ctx, settleSchema);
    await asOneWriter(strapi, (trx) => settleOwnReport(strapi, trx, writerOf(strapi, ctx).partner, asked));
    ctx.body = {};
  },
  async links(ctx: Context) {
    ctx.body = { links: await inTransaction(strapi, (trx) => listDeadLinks(strapi, trx, partnerOf(ctx))) };
  },
  async pairs(ctx: Context) {
    ctx.body = await inTransaction(strapi, (trx) => listOwnPairs(strapi, trx, partnerOf(ctx)));
  },
  async speak(ctx: Context) {
    const word = parseBody(ctx, wordSchema);
    ctx.body = { outcome: await asOneWriter(strapi, (trx) => speakOfPair(strapi, trx, writerOf(strapi, ctx), word)) };
  },
});
