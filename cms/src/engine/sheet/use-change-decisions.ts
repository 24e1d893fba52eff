import { currentActor } from '../actor';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { decideChange, type Decision } from './decide-change';

type Context = { uid: string; action: string; params: { documentId?: string; data?: { state?: string; answer?: unknown; decidedBy?: string; decidedAt?: string; projectId?: string | null } } };

const isDecision = (state: string | undefined): state is Decision => state === 'accepted' || state === 'refused';

/** In the admin, accepting or refusing what a carrier asks takes effect as it is saved. */
export function useChangeDecisions(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const { documentId, data } = params;
    const decision = data?.state;
    if (uid !== 'api::proposal.proposal' || action !== 'update' || documentId === undefined || data === undefined || !isDecision(decision)) return next();
    return asOneWriter(strapi, async (trx) => {
      const { name } = currentActor(strapi);
      const answer = typeof data.answer === 'string' && data.answer.trim() !== '' ? data.answer : null;
      const done = await decideChange(strapi, trx, documentId, decision, { by: name, answer, isPartner: false });
      // The form holds what it read before: these are written by the decision alone.
      if (done !== null) Object.assign(data, { decidedBy: name, decidedAt: new Date().toISOString(), projectId: done.projectId });
      return next();
    });
  });
}
