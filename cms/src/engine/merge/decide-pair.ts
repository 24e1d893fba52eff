import type { Strapi, Transaction } from '../strapi';
import { pairsOf, rememberPairs, type Decision } from './decisions';
import { entriesOfProjects } from './entries-of-projects';

/**
 * Remembers that two projects are the same or different, and so every entry of one and of the other: projects come and
 * go with imports, undos and merges, the keys of their entries do not. Never asked again. Call it before entries move.
 */
export async function decidePair(strapi: Strapi, trx: Transaction, a: string, b: string, decision: Decision, reason: string | null): Promise<void> {
  const entries = await entriesOfProjects(strapi, trx, [a, b]);
  const namesOf = (id: string) => (entries.get(id) ?? []).map(({ name }) => name);
  await rememberPairs(strapi, trx, 'project', [[a, b]], decision, reason);
  await rememberPairs(strapi, trx, 'entry', pairsOf(namesOf(a), namesOf(b)), decision, reason);
}
