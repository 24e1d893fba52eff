import { isOfTeam } from '../is-of-team';
import { asOneWriter } from '../one-writer';
import { fromJson } from '../project-row/column-values';
import { tableOf, type Strapi } from '../strapi';
import { decideSubmission } from './decide-submission';
import { SUBMISSION } from './read-live';

type Data = { state?: string; answer?: unknown; changes?: unknown; decidedBy?: string; decidedAt?: unknown };
type Context = { uid: string; action: string; params: { documentId?: string; data?: Data } };

/** In the admin, accepting or refusing what a partner submitted takes effect as it is saved. The rest of its state belongs to the partner. */
export function useSubmissionDecisions(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const { documentId, data } = params;
    if (uid !== SUBMISSION || action !== 'update' || documentId === undefined || data === undefined || !isOfTeam(strapi)) return next();
    return asOneWriter(strapi, async (trx) => {
      const { state } = data;
      if (state === 'accepted' || state === 'refused') await decideSubmission(strapi, trx, documentId, state, typeof data.answer === 'string' ? data.answer : null);
      // The form holds what it read before: the decision alone writes these.
      const row: { state: string; changes: unknown; decided_by: string | null; decided_at: unknown } | undefined = await trx(tableOf(strapi, SUBMISSION)).where({ document_id: documentId }).first('state', 'changes', 'decided_by', 'decided_at');
      if (row !== undefined) Object.assign(data, { state: row.state, changes: fromJson<unknown>(row.changes, []), decidedBy: row.decided_by, decidedAt: row.decided_at });
      return next();
    });
  });
}
