import type { ImportJobReport, ImportJobStep } from '@carrefour/config';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { jobTable, updateJob, type JobRow } from './job-rows';
import { keepSourceAddress } from './keep-source-address';

/** What a step that went well leaves in the row. */
function foundBy(step: ImportJobStep, { preview, recipe, result, run, delivery }: ImportJobReport): Record<string, unknown> {
  if (step === 'read') return { preview, recipe: recipe ?? null, delivery, rehearsal: null, rehearsed_at: null, ...(delivery !== null && { file_name: delivery.name.slice(0, 250) }) };
  if (step === 'rehearse') return { rehearsal: result, rehearsed_at: new Date() };
  return step === 'run' ? { result, run } : { delivery };
}

/** Ends the step of the worker that holds it: with what it found, or with why it could not. False when it was no longer its own. */
export function settleJob(strapi: Strapi, id: string, lease: string, report: ImportJobReport): Promise<boolean> {
  return asOneWriter(strapi, async (trx) => {
    const row = (await trx(jobTable(strapi)).where({ document_id: id, lease, state: 'working' }).first()) as JobRow | undefined;
    if (row === undefined) return false;
    const { message } = report;
    const ended = message === null ? { state: 'ready', message: null, ...foundBy(row.step, report) } : { state: 'failed', message };
    if (message === null && row.step === 'run') await keepSourceAddress(strapi, row);
    await updateJob(strapi, trx, row, { ...ended, attempts: 0, lease: null, lease_until: null });
    return true;
  });
}
