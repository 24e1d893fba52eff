import { setTimeout as wait } from 'node:timers/promises';

/** Runs an act on a host when its turn comes. `pause`: milliseconds left to the host after the one before. */
export type Pace = <Result>(host: string, pause: number, act: () => Promise<Result>) => Promise<Result>;

/** The time in milliseconds, and what lets it pass. */
export type Clock = { readonly now: () => number; readonly wait: (milliseconds: number) => Promise<unknown> };
const ofThisMachine: Clock = { now: () => Date.now(), wait: (milliseconds) => wait(milliseconds) };

/** One request at a time for each host, with a pause between two; hosts do not wait for each other. */
export function onePerHost(clock: Clock = ofThisMachine): Pace {
  const turns = new Map<string, Promise<unknown>>();
  const lastEnd = new Map<string, number>();
  return (host, pause, act) => {
    const turn = (turns.get(host) ?? Promise.resolve()).then(async () => {
      const left = (lastEnd.get(host) ?? 0) + pause - clock.now();
      if (lastEnd.has(host) && left > 0) await clock.wait(left);
      try {
        return await act();
      } finally {
        lastEnd.set(host, clock.now());
      }
    });
    turns.set(host, turn.catch(() => undefined));
    return turn;
  };
}
