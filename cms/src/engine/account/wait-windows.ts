/** So many failures in so many milliseconds, and one waits. */
export type Window = { max: number; ms: number };

const MINUTE = 60_000;

/**
 * Failures at one account, from one network. Each window is longer than the one before: whoever goes on waits longer. They
 * concern that network alone, so that nobody locks somebody else out.
 */
export const accountWindows: readonly Window[] = [{ max: 5, ms: 15 * MINUTE }, { max: 10, ms: 60 * MINUTE }, { max: 30, ms: 24 * 60 * MINUTE }];
/** Failures from one network, at whatever accounts. */
export const networkWindows: readonly Window[] = [{ max: 20, ms: 15 * MINUTE }, { max: 120, ms: 24 * 60 * MINUTE }];
/** Failures at one account from all networks unknown to it together. A mailed link comes in all the same. */
export const everywhereWindows: readonly Window[] = [{ max: 20, ms: 15 * MINUTE }, { max: 200, ms: 24 * 60 * MINUTE }];

export const LONGEST_MS = 24 * 60 * MINUTE;

/** Milliseconds to wait before the next try; 0 when one may try. `failures`: times (ms), in any order. */
export function waitOf(failures: readonly number[], windows: readonly Window[], now: number): number {
  const sorted = [...failures].sort((a, b) => b - a);
  const waits = windows.map(({ max, ms }) => {
    const oldest = sorted[max - 1];
    return oldest === undefined ? 0 : Math.max(0, oldest + ms - now);
  });
  return Math.max(0, ...waits);
}
