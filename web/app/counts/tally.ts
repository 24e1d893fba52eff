import type { Counted, CountKind } from '@carrefour/config';

/** Counts that wait to be handed over: how often what happened to which project. */
export type Tally = { add(kind: CountKind, projects: readonly string[]): void; take(max: number): Counted[] };

/** A tally in memory. What it holds fits in one map, however many visits it counts. */
export function newTally(): Tally {
  const counts = new Map<string, Counted>();
  return {
    add(kind, projects) {
      for (const project of projects) {
        const key = `${kind} ${project}`;
        counts.set(key, { project, kind, count: (counts.get(key)?.count ?? 0) + 1 });
      }
    },
    take(max) {
      const taken = [...counts].slice(0, max);
      for (const [key] of taken) counts.delete(key);
      return taken.map(([, counted]) => counted);
    },
  };
}
