import { errors } from '@strapi/utils';
import { inTransaction, type Strapi } from '../strapi';
import { listBallots, listVotes, VOTE, type Vote } from './votes';

type Data = { question?: string; state?: string; choices?: { text?: string }[] };
type Context = { uid: string; action: string; params: { documentId?: string; data?: Data } };

const BODY = 'api::governance-body.governance-body';
const sameLines = (a: readonly string[], b: readonly (string | undefined)[]) => a.length === b.length && a.every((line, index) => line === b[index]);
const linesOf = (data: Data | undefined): (string | undefined)[] | undefined => data?.choices?.map(({ text }) => text?.trim());

/** What may not change of a vote, before it is saved. */
function refuseChange(vote: Vote, data: Data | undefined, hasBallots: boolean): void {
  if (vote.state === 'counted' && data?.state !== undefined && data.state !== 'counted')
    throw new errors.ValidationError('Ce vote est terminé et son résultat compté : il ne se rouvre pas. Ouvrez-en un autre.');
  const lines = linesOf(data);
  const isTouched = (lines !== undefined && !sameLines(vote.choices, lines)) || (data?.question !== undefined && data.question !== vote.question);
  if (isTouched && hasBallots) throw new errors.ValidationError('Des organisations ont déjà voté : la question et les réponses ne changent plus. Annulez ce vote et ouvrez-en un autre.');
}

/** Once an organisation has voted, what it voted on, and who votes with it, stays as it was; and no choice is offered twice. */
export function guardVotes(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const { documentId, data } = params;
    if (uid !== VOTE || (action !== 'create' && action !== 'update')) return next();
    const lines = linesOf(data);
    if (lines !== undefined && new Set(lines).size < Math.max(2, lines.length)) throw new errors.ValidationError('Un vote propose au moins deux réponses, toutes différentes.');
    if (documentId === undefined) return next();
    return inTransaction(strapi, async (trx) => {
      const [vote] = await listVotes(strapi, { documentId });
      if (vote === undefined) return next();
      const hasBallots = (await listBallots(strapi, trx, [documentId])).length > 0;
      refuseChange(vote, data, hasBallots);
      const result = await next();
      const [saved] = await listVotes(strapi, { documentId });
      if (hasBallots && saved?.bodyId !== vote.bodyId) throw new errors.ValidationError('Des organisations ont déjà voté : l’instance ne change plus. Annulez ce vote et ouvrez-en un autre.');
      return result;
    });
  });
}

/** A vote without a body is every partner's: the body of an open one stays. Looked at after the write, which is taken back if a vote lost its body by it. */
export function guardBodies(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params: { documentId } } = raw as unknown as Context;
    if (uid !== BODY || (action !== 'delete' && action !== 'unpublish') || documentId === undefined) return next();
    return inTransaction(strapi, async () => {
      const open = await listVotes(strapi, { state: 'voting', body: { documentId } });
      const result = await next();
      const left = new Set((await listVotes(strapi, { state: 'voting', body: { documentId } })).map(({ id }) => id));
      const lost = open.filter(({ id }) => !left.has(id));
      if (lost.length > 0) throw new errors.ValidationError(`Un vote est en cours dans cette instance : « ${lost[0]?.question ?? ''} ». Attendez sa fin, ou annulez-le d’abord.`);
      return result;
    });
  });
}
