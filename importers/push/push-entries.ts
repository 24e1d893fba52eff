import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { BatchOutcome, ImportItem } from '@carrefour/config';
import type { Assigned, AskedPair } from '../plan/assign-project.js';
import { pushOrSplit, type PushBatch } from './push-or-split.js';

/** Small enough for an editor's save to slip in between two batches. */
const BATCH_ITEMS = 40;
/** Share of a batch's time left to others after it, and its bounds in milliseconds. */
const GIVEN_WAY = { share: 0.15, least: 2, most: 150 };
/** Entries prepared in a row before answers are listened to. */
const ENTRIES_PER_TURN = 10;

export type Pushed = { readonly item: ImportItem; readonly outcome: BatchOutcome; readonly asked: readonly AskedPair[] };

type Options = { readonly push: PushBatch; readonly dryRun: boolean };

/**
 * Pushes entries in batches, in order; while the CMS writes one, the next is read and matched. A pair to ask about inside the file needs the other entry's
 * project: the batch that holds it goes first. In a dry run nothing has a project yet, so such pairs
 * are only counted.
 */
export async function* pushEntries(entries: AsyncIterable<Assigned>, { push, dryRun }: Options): AsyncGenerator<Pushed[]> {
  const projectOf = new Map<string, string>();

  const resolve = ({ other }: AskedPair): string | null => ('projectId' in other ? other.projectId : (projectOf.get(other.key) ?? null));
  const withPairs = ({ item, asked }: Assigned): ImportItem => ({
    ...item,
    possibleDuplicates: asked.flatMap((pair) => {
      const projectId = resolve(pair);
      return projectId === null ? [] : [{ projectId, score: pair.score, parts: pair.parts }];
    }),
  });

  async function flush(sent: readonly Assigned[]): Promise<Pushed[]> {
    if (sent.length === 0) return [];
    const started = performance.now();
    const outcomes = await pushOrSplit(sent.map(withPairs), push);
    const byKey = new Map(outcomes.map((outcome) => [outcome.key, outcome]));
    const pushed = sent.flatMap(({ item, asked }) => {
      const outcome = byKey.get(item.key);
      if (outcome?.projectId && !dryRun) projectOf.set(item.key, outcome.projectId);
      return outcome === undefined ? [] : [{ item, outcome, asked }];
    });
    const taken = performance.now() - started;
    await wait(Math.min(GIVEN_WAY.most, Math.max(GIVEN_WAY.least, taken * GIVEN_WAY.share)));
    return pushed;
  }

  let batch: Assigned[] = [];
  let underWay: Promise<Pushed[]> = Promise.resolve([]);
  /** Waits for the batch under way, sends the next, tells what became of the former. */
  async function* next(): AsyncGenerator<Pushed[]> {
    const former = await underWay;
    underWay = flush(batch);
    underWay.catch(() => undefined); // told to whoever awaits it; until then it is nobody's
    batch = [];
    await turn();
    if (former.length > 0) yield former;
  }

  try {
    let read = 0;
    for await (const entry of entries) {
      const waitsForBatch = entry.asked.some(({ other }) => 'key' in other && batch.some(({ item }) => item.key === other.key));
      if (batch.length >= BATCH_ITEMS || (waitsForBatch && !dryRun)) yield* next();
      batch.push(entry);
      if (++read % ENTRIES_PER_TURN === 0) await turn();
    }
    yield* next();
  } finally {
    // Nothing is told of a run before its last batch has been answered.
    await underWay.catch(() => undefined);
  }
  yield await underWay;
}
