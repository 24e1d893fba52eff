import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { settleConflict, type ConflictDecision } from './settle-conflict';

type Context = { uid: string; action: string; params: { documentId?: string; data?: { decision?: ConflictDecision | null; state?: string } } };

/** In the admin, choosing a decision settles the conflict as it is saved: nobody has to do it twice. */
export function useConflictDecisions(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const { decision } = params.data ?? {};
    if (uid !== 'api::conflict.conflict' || action !== 'update' || !decision || params.documentId === undefined) return next();
    const { documentId, data } = params;
    return asOneWriter(strapi, async (trx) => {
      await settleConflict(strapi, trx, documentId, decision);
      if (data !== undefined) data.state = 'settled';
      return next();
    });
  });
}
