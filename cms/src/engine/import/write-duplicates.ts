import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { EntryWrite } from './write-entries';

/** Keeps the pairs to ask a person about; a pair already known, decided or not, is never asked again. */
export async function writeDuplicates(strapi: Strapi, trx: Transaction, runId: string, writes: readonly EntryWrite[]): Promise<void> {
  const now = new Date();
  const rows = writes.flatMap(({ item, projectId }) =>
    item.possibleDuplicates.filter((pair) => pair.projectId !== projectId).map((pair) => {
      const [recordA, recordB] = [projectId, pair.projectId].sort();
      return {
        scope: 'project', record_a: recordA, record_b: recordB, score: pair.score, parts: JSON.stringify(pair.parts), band: 'asked',
        run_id: runId, created_at: now, updated_at: now,
      };
    }),
  );
  const table = tableOf(strapi, 'api::duplicate.duplicate');
  for (const row of rows) await trx(table).insert(row).onConflict(['scope', 'record_a', 'record_b']).ignore();
}
