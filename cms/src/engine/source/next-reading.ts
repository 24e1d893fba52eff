import { createHash } from 'node:crypto';
import { Cron } from 'croner';

export type Schedule = { readonly inventory: string; readonly schedule: string; readonly cron: string | null };

const TIME_ZONE = 'Europe/Paris';
/** Nobody's site is read more than once an hour by itself. */
const SHORTEST_GAP_MS = 55 * 60_000;

/** A minute of the night of one's own: seventy inventories are not all read at once. */
const minuteOf = (inventory: string): number => createHash('sha256').update(inventory).digest().readUInt16BE(0) % 60;

function patternOf({ inventory, schedule, cron }: Schedule): string | null {
  const minute = minuteOf(inventory);
  if (schedule === 'daily') return `${minute} 3 * * *`;
  if (schedule === 'weekly') return `${minute} 3 * * 1`;
  if (schedule === 'monthly') return `${minute} 3 1 * *`;
  return schedule === 'cron' && cron !== null && cron.trim() !== '' ? cron.trim() : null;
}

/** Why a cron pattern cannot be kept, in French; null when it can. */
export function refuseCron(pattern: string): string | null {
  if (pattern.trim().split(/\s+/).length !== 5) return 'Un horaire précis a cinq valeurs : minute, heure, jour du mois, mois, jour de la semaine (0 4 * * 1 : le lundi à 4 h).';
  try {
    const times = new Cron(pattern, { timezone: TIME_ZONE }).nextRuns(6).map((time) => time.getTime());
    if (times.length === 0) return 'Cet horaire ne vient jamais : corrigez-le.';
    const tooClose = times.slice(1).some((time, index) => time - (times[index] ?? 0) < SHORTEST_GAP_MS);
    return tooClose ? 'Cet horaire revient plus d’une fois par heure : espacez-le, pour ménager le site du partenaire.' : null;
  } catch {
    return 'Horaire illisible : cinq valeurs cron sont attendues (0 4 * * 1 : le lundi à 4 h).';
  }
}

/** When an inventory is to be read next, after `last` (null: never read, so now). Null when nothing is planned. */
export function nextReading(schedule: Schedule, last: Date | null, now: Date): Date | null {
  const pattern = patternOf(schedule);
  if (pattern === null) return null;
  if (last === null) return now;
  try {
    return new Cron(pattern, { timezone: TIME_ZONE }).nextRun(last);
  } catch {
    return null;
  }
}
