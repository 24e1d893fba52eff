import { inTransaction, tableOf, type Strapi } from '../strapi';
import { decidePair } from './decide-pair';
import { mergeProjects } from './merge-projects';

/** Two entries named `inventory:key`, and what a person says of them. */
export type EntryDecision = { entryA: string; entryB: string; decision: 'same' | 'different'; reason: string | null };
export type Decided = { merged: number; different: number; unknown: string[] };

async function projectOf(strapi: Strapi, name: string): Promise<string | null> {
  const [inventory = '', ...key] = name.split(':');
  const row: { project_id: string | null } | undefined = await inTransaction(strapi, (trx) =>
    trx(tableOf(strapi, 'api::entry.entry')).where({ inventory, key: key.join(':') }).first('project_id'),
  );
  return row?.project_id ?? null;
}

/** Carries out decisions on pairs of entries: the same are merged, the different never asked again. */
export async function decideEntries(strapi: Strapi, decisions: readonly EntryDecision[]): Promise<Decided> {
  const result: Decided = { merged: 0, different: 0, unknown: [] };
  for (const { entryA, entryB, decision, reason } of decisions) {
    const [a, b] = [await projectOf(strapi, entryA), await projectOf(strapi, entryB)];
    if (a === null || b === null) result.unknown.push(a === null ? entryA : entryB);
    else if (decision === 'different') {
      await inTransaction(strapi, (trx) => decidePair(strapi, trx, a, b, 'different', reason));
      result.different += 1;
    } else if (a !== b && (await mergeProjects(strapi, a, b, reason)) !== null) result.merged += 1;
  }
  return result;
}
