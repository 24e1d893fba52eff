import type { Locale } from './locale';

const language = { fr: 'fr-FR', en: 'en-GB' } as const;
const in_ = (locale: Locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language[locale], { timeZone: 'Europe/Paris', ...options });

/** `2024-05-03` → "3 mai 2024" ("1er" for the first of a month). */
export function formatDay(iso: string, locale: Locale): string {
  const text = in_(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(iso));
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** "mai 2024". */
export const formatMonth = (iso: string, locale: Locale): string => in_(locale, { month: 'long', year: 'numeric' }).format(new Date(iso));

const hourIn = (hour: string, locale: Locale): string => (locale === 'fr' ? hour.replace(':', '\u00A0h\u00A0') : hour);

/** "15 h 34". */
export const formatHour = (iso: string, locale: Locale): string => hourIn(in_(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(iso)), locale);

/** "jeudi 5 novembre 2026, 10:00". */
export function formatMoment(iso: string, locale: Locale): string {
  const date = new Date(iso);
  const day = in_(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(date);
  const hour = in_(locale, { hour: '2-digit', minute: '2-digit' }).format(date);
  // Midnight stands for a day whose hour nobody knows.
  return hour === '00:00' ? day : `${day}, ${hourIn(hour, locale)}`;
}

/** From a moment to another: "jeudi 5 novembre 2026, 10 h 00 – 12 h 00"; the day is said once. */
export function formatMoments(start: string, end: string | null, locale: Locale): string {
  const from = formatMoment(start, locale);
  if (end === null || new Date(end) <= new Date(start)) return from;
  const until = formatMoment(end, locale);
  const isSameDay = formatDay(start, locale) === formatDay(end, locale);
  return `${from} – ${isSameDay ? (until.split(', ').at(-1) ?? until) : until}`;
}

export type DatePrecision = 'day' | 'month' | 'year';

/** A date, or the time between two, no finer than it is known: "2016", "mai 2018 – août 2018". */
export function formatPeriod(start: string, end: string | null, precision: DatePrecision, locale: Locale): string {
  const one = (iso: string): string => (precision === 'year' ? iso.slice(0, 4) : precision === 'month' ? formatMonth(iso, locale) : formatDay(iso, locale));
  const [from, to] = [one(start), end === null || end <= start ? null : one(end)];
  return to === null || to === from ? from : `${from} – ${to}`;
}
