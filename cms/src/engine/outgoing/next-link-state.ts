import type { LinkOutcome } from '@carrefour/config';

export type LinkState = { failures: number; deadSince: Date | null };

const DAY_MS = 86_400_000;
/** A site may be down for a weekend: nothing is called dead at the first failure. */
const failuresOfDead: Record<Exclude<LinkOutcome, 'alive'>, number> = { gone: 2, unclear: 3 };
const [ALIVE_DAYS, DOUBT_DAYS, DEAD_DAYS] = [30, 1, 7];

/** What is known of an address once it was asked again, and when it is asked next. */
export function nextLinkState(before: LinkState | null, outcome: LinkOutcome, now: Date): LinkState & { dueAt: Date } {
  const after = (days: number) => new Date(now.getTime() + days * DAY_MS);
  if (outcome === 'alive') return { failures: 0, deadSince: null, dueAt: after(ALIVE_DAYS) };
  const failures = (before?.failures ?? 0) + 1;
  const deadSince = before?.deadSince ?? (failures >= failuresOfDead[outcome] ? now : null);
  return { failures, deadSince, dueAt: after(deadSince === null ? DOUBT_DAYS : DEAD_DAYS) };
}
