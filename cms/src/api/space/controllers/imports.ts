import { codesOf, coverages, importChoicesSchema, importRowFilters, licences } from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { memberOf } from '../../../engine/account/member';
import { askAgain, askReading, askRehearsal, askRun } from '../../../engine/import-job/ask-step';
import { askTable } from '../../../engine/import-job/ask-table';
import { createJob } from '../../../engine/import-job/create-job';
import { forgetJob } from '../../../engine/import-job/forget-job';
import { mayRun } from '../../../engine/import-job/may-run';
import { listOwnInventories } from '../../../engine/import-job/own-inventories';
import { planOwnSource } from '../../../engine/import-job/plan-own-source';
import { readOwnRows } from '../../../engine/import-job/read-own-rows';
import { receiveFile } from '../../../engine/import-job/receive-file';
import { openOwnFile } from '../../../engine/import-job/open-own-file';
import { shareJob } from '../../../engine/import-job/share-job';
import { undoJob } from '../../../engine/import-job/undo-job';
import { listJobs, viewJob } from '../../../engine/import-job/view-job';
import { writeTemplate } from '../../../engine/import-job/write-template';
import { readImportContext } from '../../../engine/import/read-import-context';
import { parseBody } from '../../parse-body';

const slug = z.string().min(1).max(250);
const createSchema = z.object({
  inventory: slug.nullable(), name: z.string().trim().min(3).max(200), licence: z.enum(codesOf(licences)), coverage: z.enum(codesOf(coverages)),
  address: z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(2_000).nullable(), given: z.record(z.string(), z.unknown()).nullable(), agreed: z.boolean().default(false),
});
const runSchema = z.object({ acceptsVanishing: z.boolean() });
const tableSchema = z.object({ inventory: slug });
const scheduleSchema = z.object({ inventory: slug, schedule: z.enum(['manual', 'daily', 'weekly', 'monthly']), agreed: z.boolean() });
export const rowsSchema = z.object({ filter: z.enum(importRowFilters).nullable().catch(null), page: z.coerce.number().int().min(1).catch(1) });

const paramsOf = (ctx: Context) => (ctx as Context & { params: { id?: string; part?: string } }).params;
const idOf = (ctx: Context) => String(paramsOf(ctx).id ?? '');

/** What is another's answers exactly as what does not exist. */
function found<Value>(value: Value | null | false): Value {
  if (value === null || value === false) throw new errors.NotFoundError();
  return value;
}

/** What a partner does by itself with its files; see engine/import-job. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async home(ctx: Context) {
    const { documentId } = memberOf(ctx).partner;
    ctx.body = { inventories: await listOwnInventories(strapi, documentId), jobs: await listJobs(strapi, documentId), mayRun: mayRun(memberOf(ctx)) };
  },
  async create(ctx: Context) {
    ctx.body = { id: await createJob(strapi, memberOf(ctx), parseBody(ctx, createSchema)) };
  },
  async view(ctx: Context) {
    ctx.body = found(await viewJob(strapi, memberOf(ctx), idOf(ctx)));
  },
  async receive(ctx: Context) {
    const name = ctx.get('x-carrefour-file');
    ctx.body = { received: found(await receiveFile(strapi, memberOf(ctx), idOf(ctx), name, ctx.req)) };
  },
  async choose(ctx: Context) {
    ctx.body = { asked: found(await askReading(strapi, memberOf(ctx), idOf(ctx), parseBody(ctx, importChoicesSchema))) };
  },
  async rehearse(ctx: Context) {
    ctx.body = { asked: found(await askRehearsal(strapi, memberOf(ctx), idOf(ctx))) };
  },
  async run(ctx: Context) {
    ctx.body = { asked: found(await askRun(strapi, memberOf(ctx), idOf(ctx), parseBody(ctx, runSchema).acceptsVanishing)) };
  },
  async again(ctx: Context) {
    ctx.body = { asked: found(await askAgain(strapi, memberOf(ctx), idOf(ctx))) };
  },
  async share(ctx: Context) {
    ctx.body = found(await shareJob(strapi, memberOf(ctx), idOf(ctx)));
  },
  async undo(ctx: Context) {
    ctx.body = found(await undoJob(strapi, memberOf(ctx), idOf(ctx)));
  },
  async forget(ctx: Context) {
    ctx.body = { forgotten: found(await forgetJob(strapi, memberOf(ctx), idOf(ctx))) };
  },
  async rows(ctx: Context) {
    const { part } = ctx.query as { part?: string };
    ctx.body = found(await readOwnRows(strapi, memberOf(ctx), idOf(ctx), part === 'run' ? 'run' : 'rehearsal', rowsSchema.parse({ filter: ctx.query['filter'] ?? null, page: ctx.query['page'] ?? 1 })));
  },
  async file(ctx: Context) {
    const { name, stream, size } = found(await openOwnFile(strapi, memberOf(ctx), idOf(ctx), String(paramsOf(ctx).part ?? '')));
    ctx.attachment(name);
    ctx.type = 'application/octet-stream';
    ctx.length = size;
    ctx.body = stream;
  },
  async table(ctx: Context) {
    ctx.body = { id: found(await askTable(strapi, memberOf(ctx), parseBody(ctx, tableSchema).inventory)) };
  },
  async schedule(ctx: Context) {
    const { inventory, ...planned } = parseBody(ctx, scheduleSchema);
    ctx.body = { planned: found(await planOwnSource(strapi, memberOf(ctx), inventory, planned)) };
  },
  async template(ctx: Context) {
    ctx.attachment('modele-carrefour.xlsx');
    ctx.body = writeTemplate(await readImportContext(strapi));
  },
});
