import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { claimChanges } from '../../../engine/outbox/claim-changes';
import { markChanged, type IndexedType } from '../../../engine/outbox/mark-changed';
import { outboxStatus } from '../../../engine/outbox/outbox-status';
import { ackChanges, failChanges, replayDeadLetters } from '../../../engine/outbox/settle-changes';
import { listRecords, readRecords } from '../../../engine/read/indexed-records';
import { asOneWriter } from '../../../engine/one-writer';
import { settleSearchOrder, takeSearchOrder } from '../../../office/search/search-orders';
import { parseBody } from '../../parse-body';

const types = z.enum(['project', 'partner']);
const settled = z.object({ id: z.number().int(), version: z.number().int() });
const consumer = z.string().min(1).max(100);
const claimSchema = z.object({
  consumer,
  limit: z.number().int().min(1).max(1000).default(200),
  leaseSeconds: z.number().int().min(1).max(600).default(30),
});
const readSchema = z.object({ items: z.array(z.object({ type: types, documentId: z.string() })).max(1000) });
const ackSchema = z.object({ consumer, items: z.array(settled).max(1000) });
const failSchema = z.object({ consumer, items: z.array(settled.extend({ error: z.string(), transient: z.boolean().default(false) })).max(1000) });
const count = z.number().int().min(0).default(0);
const doneSchema = z.object({ kind: z.enum(['rebuild', 'reconcile']), at: z.iso.datetime(), projects: count, missing: count, stale: count, extra: count, refused: count, error: z.string().max(1000).nullable().default(null) });
const MAX_PAGE = 1000;

/** What the search index needs of the CMS; see engine/outbox. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async claim(ctx: Context) {
    const { consumer, limit, leaseSeconds } = parseBody(ctx, claimSchema);
    ctx.body = { changes: await claimChanges(strapi, consumer, limit, leaseSeconds) };
  },
  async read(ctx: Context) {
    const { items } = parseBody(ctx, readSchema);
    ctx.body = { records: await readRecords(strapi, items) };
  },
  async ack(ctx: Context) {
    const done = parseBody(ctx, ackSchema);
    ctx.body = { acked: await ackChanges(strapi, done.consumer, done.items) };
  },
  async fail(ctx: Context) {
    const failed = parseBody(ctx, failSchema);
    ctx.body = { dead: await failChanges(strapi, failed.consumer, failed.items) };
  },
  async mark(ctx: Context) {
    const { items } = parseBody(ctx, readSchema);
    await asOneWriter(strapi, async (trx) => {
      for (const type of types.options) {
        await markChanged(strapi, trx, type, items.filter((item) => item.type === type).map(({ documentId }) => documentId));
      }
    });
    ctx.body = { marked: items.length };
  },
  async replay(ctx: Context) {
    ctx.body = { replayed: await replayDeadLetters(strapi) };
  },
  /** What the team asked of the index, for one keeper of it to do. */
  async takeOrder(ctx: Context) {
    ctx.body = { order: await takeSearchOrder(strapi) };
  },
  async settleOrder(ctx: Context) {
    await settleSearchOrder(strapi, parseBody(ctx, doneSchema));
    ctx.body = {};
  },
  async status(ctx: Context) {
    ctx.body = await outboxStatus(strapi);
  },
  async records(ctx: Context) {
    const query = ctx.query as { type?: string; after?: string; limit?: string };
    const type: IndexedType = types.parse(query.type ?? 'project');
    ctx.body = await listRecords(strapi, type, query.after ?? '', Math.min(MAX_PAGE, Number(query.limit ?? 500) || 500));
  },
  async synonyms(ctx: Context) {
    const rows = await strapi.db.query('api::synonym.synonym').findMany({ limit: 2000 });
    ctx.body = {
      synonyms: rows.map((row: { documentId: string; kind: string; root: string | null; terms: string }) => ({
        id: row.documentId, kind: row.kind, root: row.root, terms: row.terms.split('\n').map((term) => term.trim()).filter(Boolean),
      })),
    };
  },
});
