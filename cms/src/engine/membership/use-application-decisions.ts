import { errors } from '@strapi/utils';
import { currentActor } from '../actor';
import { isDecided, whyNotDecided } from '../decided/why-not-decided';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { refuseApplication, welcomePartner, type Application } from './welcome-partner';

type Data = Partial<Application> & { state?: string; answer?: unknown; answeredAt?: string; partnerId?: string };
type Context = { uid: string; action: string; params: { documentId?: string; data?: Data } };

const APPLICATION = 'api::membership-application.membership-application';

/** In the admin, accepting an application does all that it means as it is saved, once; refusing it tells the organisation. Decided, it stays so. */
export function useApplicationDecisions(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const { documentId, data } = params;
    if (uid !== APPLICATION || action !== 'update' || documentId === undefined || data?.state === undefined) return next();
    return asOneWriter(strapi, async (trx) => {
      const before = (await strapi.documents(APPLICATION as never).findOne({ documentId } as never)) as unknown as (Application & { state: string }) | null;
      const problem = before === null ? null : whyNotDecided(before.state, data.state);
      if (problem !== null) throw new errors.ValidationError(problem);
      if (before === null || before.state === data.state || !isDecided(data.state ?? '')) return next();
      // What is corrected in the same form counts: the partner is made of what is saved.
      const application = { ...before, ...Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)), documentId } as Application;
      const answer = typeof data.answer === 'string' && data.answer.trim() !== '' ? data.answer : null;
      if (data.state === 'accepted') data.partnerId = await welcomePartner(strapi, trx, application, { by: currentActor(strapi).name, answer });
      else await refuseApplication(strapi, trx, application, answer);
      data.answeredAt = new Date().toISOString();
      return next();
    });
  });
}
