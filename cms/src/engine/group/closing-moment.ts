const DAY_MS = 86_400_000;
const FIRST_DAYS = 2;
const LAST_DAYS = 366;

/** Noon in Paris of the day given (`2027-03-01`): 11:00 UTC in winter, 10:00 in summer. Null for a day less than two days or more than a year away. */
export function closingMoment(day: string, now: Date): Date | null {
  const noonUtc = new Date(`${day}T12:00:00Z`);
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Paris' }).format(noonUtc));
  const moment = new Date(noonUtc.getTime() - (hour - 12) * 3_600_000);
  const days = (moment.getTime() - now.getTime()) / DAY_MS;
  return days < FIRST_DAYS - 0.5 || days > LAST_DAYS ? null : moment;
}
