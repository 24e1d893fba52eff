import type { Coverage, ImportChoices, ImportJobState, ImportJobStep, Licence } from '@carrefour/config';
import { importChoicesSchema } from '@carrefour/config';
import { fromJson, toIso } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** A job as the database holds it. */
export type JobRow = {
  id: number; document_id: string; partner_id: string; partner_name: string | null; inventory: string; inventory_name: string; licence: Licence; coverage: Coverage;
  file_name: string | null; address: string | null; step: ImportJobStep; state: ImportJobState; answer: string | null; message: string | null;
  asked_by: string | null; asked_by_id: string | null; asked_by_mail: string | null; done: number | null; total: number | null; run: string | null;
  accepts_vanishing: boolean | number | null; agreed: boolean | number | null; given: unknown; recipe: unknown; choices: unknown; preview: unknown; rehearsal: unknown; result: unknown; delivery: unknown;
  rehearsed_at: unknown; decided_at: unknown; attempts: number | null; lease: string | null; lease_until: unknown; created_at: unknown; updated_at: unknown;
};

export const JOB = 'api::import-job.import-job';
export const jobTable = (strapi: Strapi): string => tableOf(strapi, JOB);

/** A job of a partner; null for one that is not there, or another's: nobody can tell which. */
export async function findJob(strapi: Strapi, trx: Transaction, partnerId: string, id: string): Promise<JobRow | null> {
  return ((await trx(jobTable(strapi)).where({ document_id: id, partner_id: partnerId }).first()) as JobRow | undefined) ?? null;
}

/** What is written of a job, with the moment; JSON as text, which both databases take. */
export function toColumns(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isJson = (value: unknown) => typeof value === 'object' && value !== null && !(value instanceof Date);
  return { ...Object.fromEntries(Object.entries(changes).map(([column, value]) => [column, isJson(value) ? JSON.stringify(value) : value])), updated_at: new Date() };
}

export const updateJob = (strapi: Strapi, trx: Transaction, row: Pick<JobRow, 'id'>, changes: Readonly<Record<string, unknown>>): Promise<number> =>
  trx(jobTable(strapi)).where({ id: row.id }).update(toColumns(changes));

export const choicesOf = ({ choices }: Pick<JobRow, 'choices'>): ImportChoices => importChoicesSchema.parse(fromJson<unknown>(choices, {}) ?? {});

export const isYes = (value: boolean | number | null): boolean => value === true || value === 1;

/** Still at work, by its lease. */
export const isHeld = ({ state, lease_until: until }: Pick<JobRow, 'state' | 'lease_until'>, now: Date): boolean => state === 'working' && new Date(toIso(until) ?? 0) > now;
