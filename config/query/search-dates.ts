import type { ProjectDocument } from '../search/project-document.js';

/** Days that bound a search: `since` is within, `before` is not. */
export const dateParameters = ['recorded-since', 'recorded-before', 'told-since', 'told-before'] as const;
export type DateParameter = (typeof dateParameters)[number];
/** Days as `AAAA-MM-JJ`. */
export type SearchDates = Partial<Record<DateParameter, string>>;

/** What each bounds, and on which side. */
export const dateBounds: Readonly<Record<DateParameter, { field: keyof ProjectDocument & ('recorded_at' | 'told_at'); isLower: boolean }>> = {
  'recorded-since': { field: 'recorded_at', isLower: true },
  'recorded-before': { field: 'recorded_at', isLower: false },
  'told-since': { field: 'told_at', isLower: true },
  'told-before': { field: 'told_at', isLower: false },
};

/** A day that exists, written `AAAA-MM-JJ`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
