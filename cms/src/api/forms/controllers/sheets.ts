import { formLocale, formText, linkToken, orNothing, reportSchema, sheetChangeSchema, sheetLinkSchema } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { acceptReport } from '../../../engine/report/accept-report';
import { askChange, readSheet } from '../../../engine/sheet/ask-change';
import { decideByLink, readForDecision } from '../../../engine/sheet/decide-change';
import { sendSheetLink } from '../../../engine/sheet/send-sheet-link';
import { countSilent } from '../../../office/search/count-silent';
import { parseBody } from '../../parse-body';

const tokenSchema = z.object({ token: linkToken });
const changeSchema = tokenSchema.extend({ change: sheetChangeSchema, locale: formLocale });
const silentSchema = z.object({ queries: z.array(z.object({ query: z.string().max(500), count: z.number().int().min(1).max(1000) })).max(500) });
const decisionSchema = tokenSchema.extend({ decision: z.enum(['accepted', 'refused']), answer: orNothing(formText(2000)) });

/** Reports on sheets and pages, and what carriers ask of their own sheets. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async report(ctx: Context) {
    await acceptReport(strapi, parseBody(ctx, reportSchema));
    ctx.body = {};
  },
  /** Searches that found nothing, counted together: nothing comes with them. */
  async silent(ctx: Context) {
    await countSilent(strapi, parseBody(ctx, silentSchema).queries);
    ctx.body = {};
  },
  async link(ctx: Context) {
    ctx.body = await sendSheetLink(strapi, parseBody(ctx, sheetLinkSchema));
  },
  async read(ctx: Context) {
    ctx.body = { sheet: await readSheet(strapi, parseBody(ctx, tokenSchema).token) };
  },
  async change(ctx: Context) {
    const { token, change, locale } = parseBody(ctx, changeSchema);
    await askChange(strapi, token, change, locale);
    ctx.body = {};
  },
  async readDecision(ctx: Context) {
    ctx.body = { request: await readForDecision(strapi, parseBody(ctx, tokenSchema).token) };
  },
  async decide(ctx: Context) {
    const { token, decision, answer } = parseBody(ctx, decisionSchema);
    await decideByLink(strapi, token, decision, answer);
    ctx.body = {};
  },
});
