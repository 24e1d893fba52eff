import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { OwnSheet } from '../own-project/read-own-sheet';
import { SUBMISSION } from './read-live';

/** Takes back what waits for the team, to go on writing it. Does nothing where nothing waits. */
export async function resumeSubmission(strapi: Strapi, trx: Transaction, { draft }: OwnSheet): Promise<void> {
  if (draft?.state !== 'submitted') return;
  await trx(tableOf(strapi, SUBMISSION)).where({ document_id: draft.id, state: 'submitted' }).update({ state: 'draft', submitted_at: null, updated_at: new Date() });
}
