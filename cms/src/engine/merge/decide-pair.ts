import { currentActor } from '../actor';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Remembers for ever that two projects are the same or different: who said so, when and why. Never asked again. */
export async function decidePair(
  strapi: Strapi, trx: Transaction, a: string, b: string, decision: 'same' | 'different', reason: string | null,
): Promise<void> {
  const [recordA, recordB] = [a, b].sort();
  const now = new Date();
  await trx(tableOf(strapi, 'api::duplicate.duplicate'))
    .insert({
      scope: 'project', record_a: recordA, record_b: recordB, band: 'asked', decision, reason,
      decided_by: currentActor(strapi).name, decided_at: now, created_at: now, updated_at: now,
    })
    .onConflict(['scope', 'record_a', 'record_b']).merge(['decision', 'reason', 'decided_by', 'decided_at', 'updated_at']);
}
