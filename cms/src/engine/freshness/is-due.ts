import type { ReminderRhythm } from '@carrefour/config';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const RHYTHM_DAYS: Readonly<Record<Exclude<ReminderRhythm, 'never'>, number>> = { weekly: 7, monthly: 30, quarterly: 91, yearly: 365 };

/** A person's place in a partner, as far as reminders go. */
export type Reminding = { rhythm: ReminderRhythm; remindedAt: Date | null; since: Date };

/** Whether a partner's rhythm asks for a reminder now; the first comes one turn after the person came. */
export const isDue = ({ rhythm, remindedAt, since }: Reminding, now: Date): boolean =>
  rhythm !== 'never' && now.getTime() - (remindedAt ?? since).getTime() >= RHYTHM_DAYS[rhythm] * DAY_MS;

/** Whether somebody had a reminder within the week, for whatever partner: one mail a week and a person, at most. */
export const hadOneThisWeek = (places: readonly Pick<Reminding, 'remindedAt'>[], now: Date): boolean =>
  places.some(({ remindedAt }) => remindedAt !== null && now.getTime() - remindedAt.getTime() < WEEK_MS);
