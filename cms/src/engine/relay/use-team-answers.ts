import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { answerMessage } from './answer-message';
import { readMessage } from './stored-message';

type Context = { uid: string; action: string; params: { documentId?: string; data?: { answer?: unknown } } };

/** What the team writes as an answer in the admin is mailed to whoever wrote, once, as it is saved. */
export function useTeamAnswers(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const { documentId, data } = params;
    if (uid !== 'api::message.message' || action !== 'update' || documentId === undefined) return next();
    const answer = typeof data?.answer === 'string' ? data.answer.trim() : '';
    return asOneWriter(strapi, async (trx) => {
      const before = await readMessage(strapi, trx, documentId);
      const saved = await next();
      if (before !== null && before.state !== 'answered' && answer !== '') await answerMessage(strapi, trx, before, answer, 'team');
      return saved;
    });
  });
}
