import type { OwnField } from '@carrefour/config';
import { fromJson, toIso } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';

export const SUBMISSION = 'api::submission.submission';

/** One field as a partner would have it: what is shown today, then its own value; null for nothing. */
export type OwnChange = { field: OwnField; before: unknown; after: unknown };
/** States in which what a partner wrote is still to come: being written, waiting for the team, or sent back with its answer. */
export const liveStates = ['draft', 'submitted', 'refused'] as const;
export type LiveSubmission = {
  id: string; projectId: string; state: (typeof liveStates)[number]; changes: OwnChange[]; note: string | null; answer: string | null;
  writtenBy: string | null; writtenAt: string | null; submittedAt: string | null; decidedAt: string | null;
};

/** What the team decides of what was submitted. */
export type SubmissionDecision = 'accepted' | 'refused';

type Row = Record<string, unknown> & { document_id: string; project_id: string; state: LiveSubmission['state'] };

const toLive = (row: Row): LiveSubmission => ({
  id: row.document_id, projectId: row.project_id, state: row.state, changes: fromJson<OwnChange[]>(row.changes, []), note: (row.note as string | null) ?? null, answer: (row.answer as string | null) ?? null,
  writtenBy: (row.written_by as string | null) ?? null, writtenAt: toIso(row.written_at), submittedAt: toIso(row.submitted_at), decidedAt: toIso(row.decided_at),
});

/** What a partner wrote of one of its projects and the public does not see yet. */
export async function readLive(strapi: Strapi, trx: Transaction, partnerId: string, projectId: string): Promise<LiveSubmission | null> {
  const row: Row | undefined = await trx(tableOf(strapi, SUBMISSION)).where({ partner_id: partnerId, project_id: projectId }).whereIn('state', [...liveStates]).orderBy('id', 'desc').first();
  return row === undefined ? null : toLive(row);
}

/** The same for all its projects, by project. */
export async function readAllLive(strapi: Strapi, trx: Transaction, partnerId: string): Promise<Map<string, LiveSubmission>> {
  const rows: Row[] = await trx(tableOf(strapi, SUBMISSION)).where({ partner_id: partnerId }).whereIn('state', [...liveStates]).orderBy('id').select('*');
  return new Map(rows.map((row) => [row.project_id, toLive(row)]));
}
