import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { listBodies } from './bodies';
import { toResultWords } from './to-result-words';
import { listVotes, VOTE, type Vote } from './votes';

const DECISION = 'api::decision.decision';
type Context = { uid: string; action: string; params: { documentId?: string } };

/** `2027-03-01` in Paris. */
const dayInParis = (iso: string): string => new Date(iso).toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });

/** The result as a public decision of its body, of the day the vote ended; nothing where it has one already. */
async function publishResult(strapi: Strapi, { id, question, details, closesAt, bodyId, result, decisionId }: Vote): Promise<void> {
  if (result === null || (decisionId !== null && (await strapi.documents(DECISION as never).findOne({ documentId: decisionId } as never)) !== null)) return;
  const bodies = await listBodies(strapi, 'fr');
  const body = bodies.find((one) => one.id === bodyId) ?? bodies.find(({ kind }) => kind === 'assembly');
  const data = { title: question, text: details, date: dayInParis(closesAt), result: toResultWords(result), openness: 'public', ...(body !== undefined && { body: body.id }) };
  const made = (await strapi.documents(DECISION as never).create({ data, status: 'published', locale: 'fr' } as never)) as unknown as { documentId: string };
  await strapi.documents(VOTE as never).update({ documentId: id, data: { decisionId: made.documentId } } as never);
}

/** A counted vote is published as soon as the team wishes it: as it is counted, or whenever that is ticked later. */
export function useVoteResults(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params: { documentId } } = raw as unknown as Context;
    if (uid !== VOTE || action !== 'update' || documentId === undefined) return next();
    return asOneWriter(strapi, async () => {
      const isDue = (vote: Vote | undefined): vote is Vote => vote?.state === 'counted' && vote.publishes;
      const wasDue = isDue((await listVotes(strapi, { documentId }))[0]);
      const result = await next();
      const [vote] = await listVotes(strapi, { documentId });
      if (!wasDue && isDue(vote)) await publishResult(strapi, vote);
      return result;
    });
  });
}
