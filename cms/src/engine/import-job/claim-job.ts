import { randomUUID } from 'node:crypto';
import type { ClaimedJob } from '@carrefour/config';
import { asOneWriter } from '../one-writer';
import { fromJson } from '../project-row/column-values';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { hasJobFile } from './job-files';
import { choicesOf, isHeld, isYes, jobTable, toColumns, updateJob, type JobRow } from './job-rows';

/** A worker that says nothing for this long is taken for dead; its job goes to the next. */
const LEASE_MS = 45_000;
/** A job that killed so many workers is told as failed, not tried for ever. */
const MOST_ATTEMPTS = 3;
const INTERRUPTED = 'Le travail sur ce fichier a été interrompu plusieurs fois. Rien n’est perdu : réessayez, et si cela recommence, écrivez à l’équipe.';

const waiting = async (strapi: Strapi, trx: Transaction, now: Date): Promise<JobRow[]> =>
  ((await trx(jobTable(strapi)).whereIn('state', ['queued', 'working']).orderBy('updated_at').orderBy('id')) as JobRow[]).filter((row) => !isHeld(row, now));

/** How many steps wait for a worker. */
export const countDueJobs = (strapi: Strapi, now = new Date()): Promise<number> => inTransaction(strapi, async (trx) => (await waiting(strapi, trx, now)).length);

/** The next step to work at, in the order they were asked; those tried too often are told as failed. */
async function nextJob(strapi: Strapi, trx: Transaction, now: Date): Promise<JobRow | null> {
  for (const row of await waiting(strapi, trx, now)) {
    if ((row.attempts ?? 0) < MOST_ATTEMPTS) return row;
    await updateJob(strapi, trx, row, { state: 'failed', message: INTERRUPTED, lease: null, lease_until: null });
  }
  return null;
}

async function partnerSlug(strapi: Strapi, trx: Transaction, partnerId: string): Promise<string> {
  const row: { slug: string } | undefined = await trx(tableOf(strapi, 'api::partner.partner')).where({ document_id: partnerId }).orderBy('id').first('slug');
  return row?.slug ?? '';
}

/** Takes the next step for as long as its worker gives signs of life; null when nothing waits. */
export async function claimJob(strapi: Strapi, now = new Date()): Promise<ClaimedJob | null> {
  const claimed = await asOneWriter(strapi, async (trx) => {
    const row = await nextJob(strapi, trx, now);
    if (row === null) return null;
    const lease = randomUUID();
    await updateJob(strapi, trx, row, { state: 'working', lease, lease_until: new Date(now.getTime() + LEASE_MS), attempts: (row.attempts ?? 0) + 1, done: 0, total: 0 });
    return { row, lease, partner: await partnerSlug(strapi, trx, row.partner_id) };
  });
  if (claimed === null) return null;
  const { row, lease, partner } = claimed;
  const hasFile = await hasJobFile(row.document_id, 'source');
  return {
    id: row.document_id, step: row.step, lease, partner, inventory: row.inventory, inventoryName: row.inventory_name, licence: row.licence, coverage: row.coverage,
    file: hasFile ? (row.file_name ?? 'fichier') : null, address: row.address, delivery: fromJson<ClaimedJob['delivery']>(row.delivery, null), given: fromJson<unknown>(row.given, null),
    recipe: fromJson<unknown>(row.recipe, null), choices: choicesOf(row), acceptsVanishing: isYes(row.accepts_vanishing), agreed: isYes(row.agreed), run: row.run,
    actorName: `${row.asked_by ?? ''} (${row.partner_name ?? partner})`.trim().slice(0, 250),
  };
}

/** The sign of life of a worker, with how far it has come; false when the job is no longer its own. */
export function keepJob(strapi: Strapi, id: string, { lease, done, total }: { lease: string; done: number; total: number }, now = new Date()): Promise<boolean> {
  return inTransaction(strapi, async (trx) => {
    const kept: number = await trx(jobTable(strapi)).where({ document_id: id, lease, state: 'working' }).update(toColumns({ lease_until: new Date(now.getTime() + LEASE_MS), done, total }));
    return kept > 0;
  });
}

/** Whether a worker still holds a job: what it hands over is then the job's. */
export const isHolder = (strapi: Strapi, id: string, lease: string): Promise<boolean> =>
  inTransaction(strapi, async (trx) => (await trx(jobTable(strapi)).where({ document_id: id, lease, state: 'working' }).first('id')) !== undefined);
