import { errors } from '@strapi/utils';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { JOB, jobTable, type JobRow } from './job-rows';
import { mailDecision } from './mail-import';

type Data = { state?: string; answer?: unknown; decidedAt?: Date; step?: string; attempts?: number };
type Context = { uid: string; action: string; params: { documentId?: string; data?: Data } };

/**
 * In the admin, the word of the team on an import that waits for it is heard as it is saved, once: accepted, it goes to the
 * importer; refused, it stays where it is. Its partner is told either way. Nothing else of a job's state is the admin's to change.
 */
export function useJobDecisions(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const { documentId, data } = params;
    if (uid !== JOB || action !== 'update' || documentId === undefined || data === undefined) return next();
    return asOneWriter(strapi, async (trx) => {
      const row = (await trx(jobTable(strapi)).where({ document_id: documentId }).first()) as JobRow | undefined;
      if (row === undefined) return next();
      if (row.state !== 'awaiting-approval') throw new errors.ValidationError('Cet import n’attend pas votre accord : il se suit ici, et ne se change pas.');
      if (data.state === undefined || data.state === row.state) return next();
      if (data.state !== 'accepted' && data.state !== 'refused') throw new errors.ValidationError('Choisissez « Accepté » ou « Refusé ».');
      const answer = typeof data.answer === 'string' ? data.answer.trim() : (row.answer ?? '');
      if (data.state === 'refused' && answer === '') throw new errors.ValidationError('Pour refuser, écrivez d’abord au partenaire ce qui ne va pas : il le reçoit par courriel.');
      await mailDecision(strapi, trx, row, data.state, answer);
      data.decidedAt = new Date();
      if (data.state === 'accepted') Object.assign(data, { state: 'queued', attempts: 0 });
      return next();
    });
  });
}
