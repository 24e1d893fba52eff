import { errors } from '@strapi/utils';
import { inTransaction, type Strapi } from '../strapi';
import { listBallots, listVotes, VOTE } from './votes';

type Context = { uid: string; action: string; params: { documentId?: string; data?: { question?: string; choices?: { text?: string }[]; result?: unknown } } };

const sameLines = (a: readonly string[], b: readonly (string | undefined)[]) => a.length === b.length && a.every((line, index) => line === b[index]);

/** Once an organisation has voted, what it voted on stays as it was; and no choice is offered twice. */
export function guardVotes(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const { documentId, data } = params;
    const lines = data?.choices?.map(({ text }) => text?.trim());
    if (uid !== VOTE || (action !== 'create' && action !== 'update') || lines === undefined) return next();
    if (new Set(lines).size < Math.max(2, lines.length)) throw new errors.ValidationError('Un vote propose au moins deux réponses, toutes différentes.');
    if (documentId === undefined) return next();
    return inTransaction(strapi, async (trx) => {
      const [vote] = await listVotes(strapi, { documentId });
      const isTouched = vote !== undefined && (!sameLines(vote.choices, lines) || (data?.question !== undefined && data.question !== vote.question));
      if (isTouched && (await listBallots(strapi, trx, [documentId])).length > 0)
        throw new errors.ValidationError('Des organisations ont déjà voté : la question et les réponses ne changent plus. Annulez ce vote et ouvrez-en un autre.');
      return next();
    });
  });
}
