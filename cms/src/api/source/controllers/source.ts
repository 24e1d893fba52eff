import { codesOf, connectors, coverages, harvestReportSchema, linkReportSchema } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { listDueLinks } from '../../../engine/outgoing/outgoing-links';
import { recordLinks } from '../../../engine/outgoing/record-links';
import { claimSource, countDue, keepSource } from '../../../engine/source/claim-source';
import { planSource, recordConsent } from '../../../engine/source/keep-source';
import { moveSource } from '../../../engine/source/move-source';
import { recordHarvest } from '../../../engine/source/record-harvest';
import { readSourceBoard } from '../../../engine/source/source-board';
import { inTransaction } from '../../../engine/strapi';
import { parseBody } from '../../parse-body';

const claimSchema = z.object({ inventory: z.string().nullable().default(null) });
const keepSchema = z.object({ harvest: z.string() });
const recordSchema = z.object({ harvest: z.string().nullable(), inventory: z.string(), report: harvestReportSchema });
const consentSchema = z.object({ inventory: z.string(), by: z.string().min(1).max(250), at: z.iso.date(), scope: z.string().nullable().default(null) });
const moveSchema = z.object({ inventory: z.string(), connector: z.enum(codesOf(connectors)), address: z.url({ protocol: /^https?$/ }), run: z.string().nullable(), by: z.string().max(250).default('importateur') });
const planSchema = z.object({
  inventory: z.string(), connector: z.enum(codesOf(connectors)), address: z.string().nullable(),
  schedule: z.enum(['manual', 'daily', 'weekly', 'monthly', 'cron']), cron: z.string().nullable().default(null), recipe: z.unknown(),
  coverage: z.enum(codesOf(coverages)).optional(),
});

const linksSchema = z.object({ reports: z.array(linkReportSchema).max(2000), now: z.coerce.date().optional() });
const limitSchema = z.coerce.number().int().min(1).max(2000).catch(200);

/** What reads the sources asks and tells; see engine/source. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async board(ctx: Context) {
    ctx.body = { sources: await readSourceBoard(strapi) };
  },
  async due(ctx: Context) {
    ctx.body = { due: await countDue(strapi) };
  },
  async claim(ctx: Context) {
    const claimed = await claimSource(strapi, parseBody(ctx, claimSchema).inventory);
    if (typeof claimed === 'string') return ctx.throw(409, claimed);
    ctx.body = { source: claimed };
  },
  async keep(ctx: Context) {
    ctx.body = { kept: await keepSource(strapi, parseBody(ctx, keepSchema).harvest) };
  },
  async record(ctx: Context) {
    ctx.body = { recorded: await recordHarvest(strapi, parseBody(ctx, recordSchema)) };
  },
  async consent(ctx: Context) {
    const consent = parseBody(ctx, consentSchema);
    if (!(await recordConsent(strapi, consent))) return ctx.notFound(`Inventaire inconnu : ${consent.inventory}.`);
    ctx.body = { recorded: true };
  },
  async move(ctx: Context) {
    const { inventory, connector, address, run, by } = parseBody(ctx, moveSchema);
    if (!(await moveSource(strapi, inventory, { connector, address }, { run, by, consent: null }))) return ctx.notFound(`Inventaire inconnu : ${inventory}.`);
    ctx.body = { moved: true };
  },
  async plan(ctx: Context) {
    const planned = await planSource(strapi, parseBody(ctx, planSchema));
    if (typeof planned === 'string') return ctx.throw(409, planned);
    ctx.body = { version: planned };
  },
  async dueLinks(ctx: Context) {
    ctx.body = { urls: await inTransaction(strapi, (trx) => listDueLinks(strapi, trx, limitSchema.parse(ctx.query.limit))) };
  },
  async recordLinks(ctx: Context) {
    const { reports, now } = parseBody(ctx, linksSchema);
    ctx.body = { dead: await recordLinks(strapi, reports, now) };
  },
});
