import { readBatchContext } from '../import/batch-context';
import { findDescribed } from '../carrier/entry-names';
import { asOneWriter } from '../one-writer';
import type { Strapi, Transaction } from '../strapi';
import { absorbProject } from './absorb-project';
import { decidePair } from './decide-pair';
import { rememberPairs, type Decision } from './decisions';
import { findEntry } from './entries-of-projects';
import { findKept, type FoundProject } from './find-project';
import { keptOf } from './kept-of';
import { splitProject } from './split-project';

/** Two entries named `inventory:key` (or two projects made by hand, by slug or id), and what a person says of them. */
export type EntryDecision = { entryA: string; entryB: string; decision: Decision; reason: string | null };
/** `keptYounger`: merges in which a younger sheet was kept, because it alone is published. */
export type Decided = { merged: number; different: number; unknown: string[]; keptYounger?: { kept: string; absorbed: string }[] };

/** A pair of an organisation and a project is remembered, and read wherever carriers are: nothing else has to be moved. */
async function isCarrierPair(strapi: Strapi, trx: Transaction, pair: readonly [string, string]): Promise<boolean> {
  const described = await findDescribed(strapi, trx, pair);
  const [project] = pair.filter((name) => !described.has(name));
  return described.size === 1 && project !== undefined && (await findSide(strapi, trx, project)) !== null;
}

type Side = { name: string; entry: string | null; project: FoundProject };

async function findSide(strapi: Strapi, trx: Transaction, name: string): Promise<Side | null> {
  const entry = await findEntry(strapi, trx, name);
  const project = await findKept(strapi, trx, entry?.projectId ?? name);
  return project === null ? null : { name, entry: entry?.name ?? null, project };
}

/** Same: two projects become one (see `keptOf`). */
async function unite(strapi: Strapi, trx: Transaction, a: Side, b: Side, reason: string | null, result: Decided): Promise<void> {
  if (a.project.documentId === b.project.documentId) {
    if (a.entry !== null && b.entry !== null) await rememberPairs(strapi, trx, 'entry', [[a.entry, b.entry]], 'same', reason);
    return;
  }
  await decidePair(strapi, trx, a.project.documentId, b.project.documentId, 'same', reason);
  const { kept, absorbed, isYounger } = keptOf(a.project, b.project);
  await absorbProject(strapi, trx, await readBatchContext(strapi, trx), kept, absorbed);
  result.merged += 1;
  if (isYounger) result.keptYounger = [...(result.keptYounger ?? []), { kept: kept.slug, absorbed: absorbed.slug }];
}

async function part(strapi: Strapi, trx: Transaction, a: Side, b: Side, reason: string | null): Promise<void> {
  if (a.project.documentId !== b.project.documentId) await decidePair(strapi, trx, a.project.documentId, b.project.documentId, 'different', reason);
  else if (a.entry !== null && b.entry !== null && a.entry !== b.entry) await splitProject(strapi, trx, a.project.documentId, a.entry, b.entry, reason);
}

/**
 * Carries out decisions on pairs of entries, one transaction each: the same are merged, the different never asked again,
 * and parted where an import had put them together. Those said different come last, so that they hold against any chain.
 */
export async function decideEntries(strapi: Strapi, decisions: readonly EntryDecision[]): Promise<Decided> {
  const result: Decided = { merged: 0, different: 0, unknown: [] };
  const inOrder = [...decisions.filter(({ decision }) => decision === 'same'), ...decisions.filter(({ decision }) => decision === 'different')];
  for (const { entryA, entryB, decision, reason } of inOrder) {
    await asOneWriter(strapi, async (trx) => {
      if (await isCarrierPair(strapi, trx, [entryA, entryB])) {
        await rememberPairs(strapi, trx, 'entry', [[entryA, entryB]], decision, reason);
        result[decision === 'same' ? 'merged' : 'different'] += 1;
        return;
      }
      const [a, b] = [await findSide(strapi, trx, entryA), await findSide(strapi, trx, entryB)];
      if (a === null || b === null) result.unknown.push(a === null ? entryA : entryB);
      else if (decision === 'different') {
        await part(strapi, trx, a, b, reason);
        result.different += 1;
      } else await unite(strapi, trx, a, b, reason, result);
    });
  }
  return result;
}
