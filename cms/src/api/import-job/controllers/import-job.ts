import { importJobFiles, importJobReportSchema, type ImportJobFile } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { claimJob, countDueJobs, isHolder, keepJob } from '../../../engine/import-job/claim-job';
import { openJobFile, storeJobFile } from '../../../engine/import-job/job-files';
import { listKnown } from '../../../engine/import-job/known-sheets';
import { settleJob } from '../../../engine/import-job/settle-job';
import { parseBody } from '../../parse-body';

const keepSchema = z.object({ lease: z.string(), done: z.number().int().nonnegative(), total: z.number().int().nonnegative() });
const settleSchema = z.object({ lease: z.string(), report: importJobReportSchema });
const knownSchema = z.object({ lease: z.string(), projects: z.array(z.string()).max(5_000) });
/** Tables made of a file weigh more than it. */
const MOST_BYTES = 400 * 1024 * 1024;

const paramsOf = (ctx: Context) => (ctx as Context & { params: { id?: string; part?: string } }).params;
const idOf = (ctx: Context) => String(paramsOf(ctx).id ?? '');
const partOf = (ctx: Context): ImportJobFile | undefined => importJobFiles.find((part) => part === paramsOf(ctx).part);

/** What the importer asks and tells of the files that partners bring; see engine/import-job. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async due(ctx: Context) {
    ctx.body = { due: await countDueJobs(strapi) };
  },
  async claim(ctx: Context) {
    ctx.body = { job: await claimJob(strapi) };
  },
  async keep(ctx: Context) {
    ctx.body = { kept: await keepJob(strapi, idOf(ctx), parseBody(ctx, keepSchema)) };
  },
  async settle(ctx: Context) {
    const { lease, report } = parseBody(ctx, settleSchema);
    ctx.body = { settled: await settleJob(strapi, idOf(ctx), lease, report) };
  },
  async known(ctx: Context) {
    const { lease, projects } = parseBody(ctx, knownSchema);
    ctx.body = { projects: await listKnown(strapi, idOf(ctx), lease, projects) };
  },
  async bring(ctx: Context) {
    const part = partOf(ctx);
    const found = part === undefined ? null : await openJobFile(idOf(ctx), part);
    if (found === null) return ctx.notFound('Ce fichier n’est plus gardé : envoyez-le de nouveau.');
    ctx.type = 'application/octet-stream';
    ctx.length = found.size;
    ctx.body = found.stream;
  },
  async hand(ctx: Context) {
    const part = partOf(ctx);
    const { lease = '' } = ctx.query as { lease?: string };
    if (part === undefined || !(await isHolder(strapi, idOf(ctx), lease))) return ctx.throw(409, 'Ce travail n’est plus le vôtre.');
    await storeJobFile(idOf(ctx), part, ctx.req, MOST_BYTES);
    ctx.body = { kept: true };
  },
});
