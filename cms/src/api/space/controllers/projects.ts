import { ownValuesSchema, orNothing, formText, type OwnField } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { bulkOwn } from '../../../engine/own-project/bulk-own';
import { checkValues } from '../../../engine/own-project/check-values';
import { forgetUnseen, objectTo, takeOff } from '../../../engine/own-project/leave-sheet';
import { readListAsked } from '../../../engine/own-project/list-asked';
import { listOwn } from '../../../engine/own-project/list-own';
import { makeOwn } from '../../../engine/own-project/make-own';
import { mergeSave } from '../../../engine/own-project/merge-save';
import { listOwnConflicts, settleOwn } from '../../../engine/own-project/own-conflicts';
import { previewOwn } from '../../../engine/own-project/preview-own';
import { readHistory } from '../../../engine/own-project/read-history';
import { nowOf, readOwnSheet } from '../../../engine/own-project/read-own-sheet';
import { stateBefore } from '../../../engine/own-project/to-history';
import { viewOwn } from '../../../engine/own-project/view-own';
import { refuseContacts, withoutContacts } from '../../../engine/own-project/without-contacts';
import { nothingHere, partnerOf, withOwn, writerOf, writingOwn } from '../../../engine/own-project/with-own';
import { asOneWriter } from '../../../engine/one-writer';
import { confirmSheet } from '../../../engine/sheet/apply-sheet';
import { inTransaction } from '../../../engine/strapi';
import { changesOf, keepChanges, removeDraft } from '../../../engine/submission/keep-changes';
import { resumeSubmission } from '../../../engine/submission/resume-submission';
import { sendSubmission } from '../../../engine/submission/send-submission';
import { parseBody } from '../../parse-body';

const id = z.string().regex(/^[a-z0-9]{24}$/);
const code = z.string().regex(/^[\w-]{1,40}$/);
const saveSchema = z.strictObject({ values: ownValuesSchema, seen: z.record(z.string(), z.string().max(64)).default({}) });
const createSchema = z.strictObject({ values: ownValuesSchema.required({ title: true }) });
const noteSchema = z.object({ note: orNothing(formText(2000)) });
const restoreSchema = z.object({ line: z.number().int().positive() });
const settleSchema = z.object({ decisions: z.array(z.object({ conflict: id, decision: z.enum(['keep', 'take']) })).min(1).max(200) });
const conflictsAskedSchema = z.object({ page: z.coerce.number().int().min(1).catch(1), project: id.optional().catch(undefined) });
const ids = z.array(id).min(1).max(100);
const bulkSchema = z.union([z.object({ ids, action: z.enum(['send', 'unpublish', 'confirm']) }), z.object({ ids, action: z.enum(['theme', 'audience']), code })]);

/** A partner's own projects: every query is of the partner its session is set on (engine/own-project). */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = await listOwn(strapi, partnerOf(ctx), readListAsked(new URLSearchParams(ctx.querystring)));
  },
  async read(ctx: Context) {
    ctx.body = { project: await withOwn(strapi, ctx, (trx, sheet, partner) => viewOwn(strapi, trx, partner, sheet)) };
  },
  async preview(ctx: Context) {
    ctx.body = { project: await withOwn(strapi, ctx, (trx, sheet, partner) => previewOwn(strapi, trx, partner, sheet)) };
  },
  async history(ctx: Context) {
    ctx.body = await withOwn(strapi, ctx, async (trx, sheet, partner) => {
      const openness = sheet.rows.published === null ? null : (sheet.row.fields.openness ?? 'public');
      return { title: nowOf(sheet).title ?? '', slug: openness === 'public' ? sheet.row.slug : null, isReserved: openness === 'collectif', lines: await readHistory(strapi, trx, partner, sheet) };
    });
  },
  async create(ctx: Context) {
    const { values } = parseBody(ctx, createSchema);
    ctx.body = await asOneWriter(strapi, async (trx) => {
      const writer = writerOf(strapi, ctx);
      await checkValues(strapi, trx, null, values);
      refuseContacts(Object.entries(values).map(([field, after]) => ({ field: field as OwnField, after })));
      const made = await makeOwn(strapi, writer.partner, values.title);
      const sheet = await readOwnSheet(strapi, trx, writer.partner, made);
      if (sheet === null) throw nothingHere();
      await keepChanges(strapi, writer, sheet, changesOf(sheet, values), true);
      return { id: made };
    });
  },
  async save(ctx: Context) {
    const { values, seen } = parseBody(ctx, saveSchema);
    const { conflicts, changed, saved, contacts } = await writingOwn(strapi, ctx, async (trx, sheet, writer) => {
      await checkValues(strapi, trx, sheet, values);
      const merged = mergeSave({ values, seen }, nowOf(sheet));
      const changed = Object.keys(merged.changed);
      if (sheet.draft?.state === 'submitted' || merged.conflicts.length > 0) return { conflicts: merged.conflicts, changed, saved: null, contacts: [] };
      const { kept: mine, contacts } = withoutContacts(merged.changed);
      if (Object.keys(mine).length > 0) await keepChanges(strapi, writer, sheet, changesOf(sheet, mine));
      const kept = await readOwnSheet(strapi, trx, writer.partner, sheet.id);
      return { conflicts: [], changed, contacts, saved: kept === null ? null : await viewOwn(strapi, trx, writer.partner, kept) };
    });
    if (saved === null) ctx.status = 409;
    ctx.body = saved === null ? { conflicts, changed } : { seen: saved.seen, quality: saved.quality, changes: saved.draft?.changes.length ?? 0, contacts };
  },
  async discard(ctx: Context) {
    ctx.body = await writingOwn(strapi, ctx, async (trx, sheet, writer) => {
      const { canForget } = await viewOwn(strapi, trx, writer.partner, sheet);
      if (canForget) await forgetUnseen(strapi, trx, writer, sheet);
      else if (sheet.draft !== null) await removeDraft(strapi, sheet.draft);
      return { forgotten: canForget };
    });
  },
  async send(ctx: Context) {
    const { note } = parseBody(ctx, noteSchema);
    const sending = await writingOwn(strapi, ctx, (trx, sheet, writer) => sendSubmission(strapi, trx, writer, sheet, note));
    if (sending === 'moved') ctx.status = 409;
    ctx.body = { sending };
  },
  async resume(ctx: Context) {
    await writingOwn(strapi, ctx, (trx, sheet) => resumeSubmission(strapi, trx, sheet));
    ctx.body = {};
  },
  async restore(ctx: Context) {
    const { line } = parseBody(ctx, restoreSchema);
    ctx.body = await writingOwn(strapi, ctx, async (trx, sheet, writer) => {
      const lines = await readHistory(strapi, trx, writer.partner, sheet);
      if (sheet.draft?.state === 'submitted' || !lines.some((one) => one.id === line && one.canRestore)) throw nothingHere();
      const values = stateBefore(sheet.isShared ? lines.filter(({ ofSaying }) => ofSaying) : lines, line);
      // What is being written of other fields stays.
      const changes = changesOf(sheet, values);
      await keepChanges(strapi, writer, sheet, changes);
      return { changes: changes.length };
    });
  },
  async confirm(ctx: Context) {
    await writingOwn(strapi, ctx, (trx, sheet, { actor }) => confirmSheet(strapi, trx, sheet.id, new Date(), actor));
    ctx.body = {};
  },
  async unpublish(ctx: Context) {
    await writingOwn(strapi, ctx, (_trx, sheet) => takeOff(strapi, sheet));
    ctx.body = {};
  },
  async object(ctx: Context) {
    const { note } = parseBody(ctx, noteSchema);
    await writingOwn(strapi, ctx, (trx, sheet, writer) => objectTo(strapi, trx, writer, sheet, note));
    ctx.body = {};
  },
  async conflicts(ctx: Context) {
    const asked = conflictsAskedSchema.parse({ page: ctx.query['page'], project: ctx.query['project'] });
    ctx.body = await inTransaction(strapi, (trx) => listOwnConflicts(strapi, trx, partnerOf(ctx), { page: asked.page, projectId: asked.project }));
  },
  async settle(ctx: Context) {
    const { decisions } = parseBody(ctx, settleSchema);
    ctx.body = await asOneWriter(strapi, (trx) => settleOwn(strapi, trx, writerOf(strapi, ctx).partner, decisions));
  },
  async bulk(ctx: Context) {
    const { ids: picked, ...asked } = parseBody(ctx, bulkSchema);
    ctx.body = await bulkOwn(strapi, ctx, picked, asked);
  },
});
