import type { Context } from 'koa';
import { confirmSheet } from '../sheet/apply-sheet';
import type { Strapi, Transaction } from '../strapi';
import { changesOf, keepChanges } from '../submission/keep-changes';
import { sendSubmission } from '../submission/send-submission';
import { takeOff } from './leave-sheet';
import type { OwnPartner, OwnWriter } from './own-partner';
import { nowOf, readOwnSheet, type OwnSheet } from './read-own-sheet';
import { writingOwn } from './with-own';

/** `code`: of the term to add. */
export type BulkAction = { action: 'send' | 'unpublish' | 'confirm' | 'theme' | 'audience'; code?: string };
/** `reason`: in French, for whoever asked. */
export type BulkResult = { done: number; sent: number; skipped: { id: string; reason: string }[] };

const NOT_THERE = 'Cette fiche n’est plus là.';

/** Adds a term. Where nothing else is being written it takes effect as a save and a publication do; a draft under way only gains it. */
async function addTerm(strapi: Strapi, trx: Transaction, writer: OwnWriter, sheet: OwnSheet, field: 'themes' | 'audiences', code: string): Promise<'done' | 'sent'> {
  const codes = nowOf(sheet)[field] ?? [];
  if (codes.includes(code)) return 'done';
  const isFirst = sheet.draft === null;
  await keepChanges(strapi, writer, sheet, changesOf(sheet, { [field]: [...codes, code] }));
  const kept = await readAgain(strapi, trx, writer.partner, sheet.id);
  if (!isFirst || sheet.rows.published === null || kept === null) return 'done';
  return (await sendSubmission(strapi, trx, writer, kept, null)) === 'published' ? 'done' : 'sent';
}

const readAgain = (strapi: Strapi, trx: Transaction, partner: OwnPartner, id: string) => readOwnSheet(strapi, trx, partner, id);

async function act(strapi: Strapi, trx: Transaction, writer: OwnWriter, sheet: OwnSheet, asked: BulkAction): Promise<string> {
  if (sheet.draft?.state === 'submitted' && asked.action !== 'confirm') return `« ${sheet.row.fields.title} » attend déjà la relecture de l’équipe.`;
  if (asked.action === 'confirm') await confirmSheet(strapi, trx, sheet.id, new Date(), writer.actor);
  else if (asked.action === 'unpublish') await takeOff(strapi, sheet);
  else if (asked.action === 'send') {
    const sending = await sendSubmission(strapi, trx, writer, sheet, null);
    if (sending === 'moved') return `« ${sheet.row.fields.title} » a changé sur le site depuis que vous avez écrit : comparez, puis publiez.`;
    return sending === 'nothing' ? `« ${sheet.row.fields.title} » n’a rien à publier.` : sending === 'published' ? 'done' : 'sent';
  } else return addTerm(strapi, trx, writer, sheet, asked.action === 'theme' ? 'themes' : 'audiences', asked.code ?? '');
  return 'done';
}

/** Does the same to several of its projects, one transaction each: what cannot be done to one is said, and stops none of the others. */
export async function bulkOwn(strapi: Strapi, ctx: Context, ids: readonly string[], asked: BulkAction): Promise<BulkResult> {
  const result: BulkResult = { done: 0, sent: 0, skipped: [] };
  for (const id of [...new Set(ids)]) {
    const outcome = await writingOwn(strapi, ctx, (trx, sheet, writer) => act(strapi, trx, writer, sheet, asked), id).catch((error: unknown) => reasonOf(error));
    if (outcome === 'done' || outcome === 'sent') result[outcome] += 1;
    else result.skipped.push({ id, reason: outcome });
  }
  return result;
}

/** What somebody may read of an error of ours; anything else is a bug, and goes on as one. */
function reasonOf(error: unknown): string {
  const { name, message } = error as { name?: string; message?: string };
  if (name === 'NotFoundError') return NOT_THERE;
  if (name === 'ValidationError') return message ?? '';
  throw error;
}
