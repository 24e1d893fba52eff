import { SESSION_HOURS } from '@carrefour/config';

const HOUR_MS = 3_600_000;
/** A session that nobody uses ends after this. */
export const IDLE_MS = 2 * HOUR_MS;
const ABSOLUTE_MS = SESSION_HOURS * HOUR_MS;
/** That somebody is there is written down at most this often. */
const SEEN_EVERY_MS = 60_000;

export type SessionTimes = { expiresAt: Date; lastSeenAt: Date };

/** A session's times at its opening. */
export const newTimes = (now: Date): SessionTimes => ({ expiresAt: new Date(now.getTime() + ABSOLUTE_MS), lastSeenAt: now });

/** Whether a session still opens: neither too old, nor left alone too long. */
export const isAlive = ({ expiresAt, lastSeenAt }: SessionTimes, now: Date): boolean =>
  expiresAt > now && now.getTime() - lastSeenAt.getTime() < IDLE_MS;

export const isWorthNoting = ({ lastSeenAt }: SessionTimes, now: Date): boolean => now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MS;
