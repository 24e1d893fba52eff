import { tableOf, type Strapi, type Transaction } from '../strapi';
import { SUBMISSION, type OwnChange } from './read-live';

/** What took effect is told by the history: a submission that is closed keeps no private value. */
export const withoutPrivate = (changes: readonly OwnChange[]): OwnChange[] => changes.map((change) => (change.field === 'contact' ? { ...change, before: null, after: null } : change));

type Closing = { state: 'published' | 'accepted' | 'refused'; decidedBy?: string; answer?: string | null };

/** Ends what waited, with who decided. A refusal keeps its changes: the partner goes on from them. */
export async function closeSubmission(strapi: Strapi, trx: Transaction, id: string, changes: readonly OwnChange[], { state, decidedBy, answer }: Closing): Promise<void> {
  const now = new Date();
  await trx(tableOf(strapi, SUBMISSION)).where({ document_id: id }).update({
    state, decided_at: now, updated_at: now, changes: JSON.stringify(state === 'refused' ? changes : withoutPrivate(changes)),
    ...(decidedBy !== undefined && { decided_by: decidedBy }), ...(answer !== undefined && { answer }),
  });
}
