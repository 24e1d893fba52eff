import type { AlertFrequency } from '@carrefour/config';

const DAY_MS = 86_400_000;
/** Thirty days: a month that begins on the 31st has no other end. */
const DAYS: Readonly<Record<AlertFrequency, number>> = { weekly: 7, monthly: 30 };
/** What changed a moment ago may not be found by the search yet: it waits for the next mail. */
const SETTLED_MS = 15 * 60_000;

/** An alert told last before this is due. */
export const dueSince = (frequency: AlertFrequency, now: Date): Date => new Date(now.getTime() - DAYS[frequency] * DAY_MS);

/** A mail written now tells what changed until then. */
export const toldUntil = (now: Date): Date => new Date(now.getTime() - SETTLED_MS);
