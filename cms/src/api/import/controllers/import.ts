import { importItemSchema, inventoryFileSchema, partnerFileSchema, type BatchOutcome, type ImportItem } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { actAs } from '../../../engine/actor';
import { applyBatch } from '../../../engine/import/apply-batch';
import { ensureInventory } from '../../../engine/import/ensure-inventory';
import { listEntries } from '../../../engine/import/list-entries';
import { listProfiles } from '../../../engine/import/list-profiles';
import { readEntryValues } from '../../../engine/import/read-entry-values';
import { findMissing, lookUpEntries } from '../../../engine/import/look-up-entries';
import { readImportContext } from '../../../engine/import/read-import-context';
import { closeRun, openRun, readRun } from '../../../engine/import/runs';
import { IMPORT_ACTOR } from '../../../engine/undo/remove-made-records';
import { undoRun } from '../../../engine/undo/undo-run';
import { applyRecordBatch } from '../../../engine/record/apply-record-batch';
import { parseBody } from '../../parse-body';

const MAX_ITEMS = 500;
const inventorySchema = z.object({ partner: partnerFileSchema, inventory: inventoryFileSchema });
const openSchema = z.object({ inventory: z.string(), file: z.string(), fileHash: z.string(), recipe: z.unknown(), plan: z.unknown().optional(), dryRun: z.boolean(), actorName: z.string().default('importateur'), after: z.string().nullable().optional() });
const batchSchema = z.object({
  inventory: z.string(), dryRun: z.boolean(), items: z.array(z.unknown()).min(1).max(MAX_ITEMS),
  target: z.enum(['project', 'organisation', 'partner']).default('project'), bundled: z.array(partnerFileSchema).max(500).default([]),
});
const closeSchema = z.object({
  state: z.enum(['done', 'failed']), counts: z.record(z.string(), z.number()), outcomes: z.unknown().optional(), complete: z.boolean().default(false),
  refusedKeys: z.array(z.string()).max(200_000).default([]),
});
const keysSchema = z.object({ inventory: z.string(), keys: z.array(z.string()).max(200_000) });

const idOf = (ctx: Context) => String((ctx as Context & { params: { id?: string } }).params.id ?? '');

function toItem(item: unknown): ImportItem | BatchOutcome {
  const parsed = importItemSchema.safeParse(item);
  if (parsed.success) return parsed.data;
  const reason = parsed.error.issues.map((issue) => `${issue.path.join('.')} : ${issue.message}`).slice(0, 3).join(' ; ');
  const { key: given } = z.object({ key: z.string() }).catch({ key: '' }).parse(item);
  return { key: given, outcome: 'rejected', projectId: null, projectCreated: false, reason: `Valeur refusée (${reason}).`, conflicts: [] };
}

/** What the importers push to; see engine/import. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async context(ctx: Context) {
    ctx.body = await readImportContext(strapi);
  },
  async inventory(ctx: Context) {
    actAs(strapi, { type: 'job', id: IMPORT_ACTOR, name: 'importateur', requestId: null });
    ctx.body = await ensureInventory(strapi, parseBody(ctx, inventorySchema));
  },
  async open(ctx: Context) {
    const opened = await openRun(strapi, parseBody(ctx, openSchema));
    if (opened === 'busy') return ctx.throw(409, 'Un import de cet inventaire est déjà en cours : attendez sa fin, puis relancez.');
    if (opened === 'outdated') return ctx.throw(412, 'Un autre import de cet inventaire a eu lieu pendant que ce fichier était lu : relancez, il sera relu à sa suite.');
    ctx.body = opened;
  },
  async batch(ctx: Context) {
    const { inventory, dryRun, items, target, bundled } = parseBody(ctx, batchSchema);
    const run = await readRun(strapi, idOf(ctx));
    if (run === null && !dryRun) return ctx.notFound('Import inconnu.');
    actAs(strapi, { type: 'run', id: idOf(ctx), name: run?.actorName ?? 'importateur', requestId: null });
    const parsed = items.map(toItem);
    const valid = parsed.filter((item): item is ImportItem => !('outcome' in item));
    const rejected = parsed.filter((item): item is BatchOutcome => 'outcome' in item);
    const batch = { runId: idOf(ctx), inventory, items: valid, dryRun };
    const apply = () => (target === 'project' ? applyBatch(strapi, batch) : applyRecordBatch(strapi, { ...batch, target, bundled }));
    const outcomes = valid.length === 0 ? [] : await apply();
    ctx.body = { outcomes: [...outcomes, ...rejected] };
  },
  async close(ctx: Context) {
    actAs(strapi, { type: 'run', id: idOf(ctx), name: 'importateur', requestId: null });
    ctx.body = await closeRun(strapi, idOf(ctx), parseBody(ctx, closeSchema));
  },
  async undo(ctx: Context) {
    actAs(strapi, { type: 'job', id: idOf(ctx), name: 'annulation', requestId: null });
    const undone = await undoRun(strapi, idOf(ctx));
    if ('refused' in undone) return ctx.throw(undone.isUnknown === true ? 404 : 409, `${undone.refused}${undone.first === undefined ? '' : ` La commande : npm run import -- undo ${undone.first}`}`);
    ctx.body = undone;
  },
  async lookup(ctx: Context) {
    const { inventory, keys } = parseBody(ctx, keysSchema);
    ctx.body = { entries: await lookUpEntries(strapi, inventory, keys) };
  },
  async missing(ctx: Context) {
    const { inventory, keys } = parseBody(ctx, keysSchema);
    ctx.body = await findMissing(strapi, inventory, keys);
  },
  async values(ctx: Context) {
    const { inventory, keys } = parseBody(ctx, keysSchema);
    ctx.body = { entries: await readEntryValues(strapi, inventory, keys) };
  },
  async entries(ctx: Context) {
    const { after, limit } = ctx.query as { after?: string; limit?: string };
    ctx.body = await listEntries(strapi, Number(after ?? 0) || 0, Math.min(2000, Number(limit ?? 1000) || 1000));
  },
  async profiles(ctx: Context) {
    const { after, limit } = ctx.query as { after?: string; limit?: string };
    ctx.body = await listProfiles(strapi, after ?? '', Math.min(2000, Number(limit ?? 1000) || 1000));
  },
});
