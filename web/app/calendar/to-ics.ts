import { createEvents, type EventAttributes } from 'ics';

/** A moment to keep: an event, a meeting. `start`, `end`: ISO; `id` stays the same when it is moved, so that calendars follow. */
export type CalendarEntry = { id: string; title: string; start: string; end: string | null; place: string | null; description: string | null; url: string | null };

const HOUR_MS = 3_600_000;

function toEvent({ id, title, start, end, place, description, url }: CalendarEntry, host: string): EventAttributes {
  const from = new Date(start).getTime();
  const until = end === null ? from + HOUR_MS : new Date(end).getTime();
  return {
    uid: `${id}@${host}`, title, start: from, startInputType: 'utc', startOutputType: 'utc', end: Math.max(from, until), endInputType: 'utc', endOutputType: 'utc',
    ...(place !== null && place !== '' && { location: place }), ...(description !== null && description !== '' && { description }), ...(url !== null && { url }),
  };
}

/** A calendar file (RFC 5545) of these moments. An end nobody gave is an hour later. */
export function toIcs(entries: readonly CalendarEntry[], host: string): string {
  const { value, error } = createEvents(entries.map((entry) => toEvent(entry, host)), { productId: `-//${host}//Carrefour//FR` });
  if (typeof value !== 'string') throw new Error('These moments make no calendar.', { cause: error });
  return value;
}
