import { errors } from '@strapi/utils';
import { currentActor } from '../actor';
import { isDecided, whyNotDecided } from '../decided/why-not-decided';
import { isOfTeam } from '../is-of-team';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi } from '../strapi';
import { decideChange } from './decide-change';

type Data = { state?: string; answer?: unknown; decidedBy?: string; decidedAt?: string; projectId?: string | null };
type Context = { uid: string; action: string; params: { documentId?: string; data?: Data } };

const PROPOSAL = 'api::proposal.proposal';

/** In the admin, accepting or refusing what a carrier asks, or a project that somebody proposes, takes effect as it is saved. Decided, it stays so. */
export function useChangeDecisions(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const { documentId, data } = params;
    if (uid !== PROPOSAL || action !== 'update' || documentId === undefined || data?.state === undefined) return next();
    return asOneWriter(strapi, async (trx) => {
      const { state: decision = '' } = data;
      const before: { state: string } | undefined = await trx(tableOf(strapi, PROPOSAL)).where({ document_id: documentId }).first('state');
      // A draft is sent by whoever wrote it, through the site.
      const problem = before === undefined || !isOfTeam(strapi) ? null : whyNotDecided(before.state, decision);
      if (problem !== null) throw new errors.ValidationError(problem);
      if (before === undefined || before.state === decision || !isDecided(decision)) return next();
      const { name } = currentActor(strapi);
      const answer = typeof data.answer === 'string' && data.answer.trim() !== '' ? data.answer : null;
      const done = await decideChange(strapi, trx, documentId, decision, { by: name, answer, isPartner: false });
      if (done === null) throw new errors.ValidationError('Cette demande ne se rattache à aucune fiche : rien ne peut être fait. Écrivez à la personne, puis supprimez la demande.');
      // The form holds what it read before: these are written by the decision alone.
      Object.assign(data, { decidedBy: name, decidedAt: new Date().toISOString(), projectId: done.projectId });
      return next();
    });
  });
}
