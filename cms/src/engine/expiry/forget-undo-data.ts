import { GAVE_WAY } from '../conflict/gave-way';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** History lines that hold what partners supplied, only to be able to take an import back. Those of projects are the public history, kept longer. */
const undoData = ['entry', 'conflict', 'value-decision', GAVE_WAY];

/** Forgets what imports closed before a day left to be undone with, and the rows they refused. Answers the number of imports. */
export async function forgetUndoData(strapi: Strapi, trx: Transaction, before: Date): Promise<number> {
  await trx(tableOf(strapi, 'api::revision.revision')).whereIn('record_type', undoData).where('at', '<', before).whereNot('changes', '[]')
    .update({ changes: '[]' });
  const old = () => trx(tableOf(strapi, 'api::run.run')).where('closed_at', '<', before);
  const ids = old().select('document_id');
  for (const uid of ['api::rejection.rejection', 'api::correction.correction']) await trx(tableOf(strapi, uid)).whereIn('run_id', ids.clone()).delete();
  return old().whereNotNull('outcomes').update({ outcomes: null });
}
