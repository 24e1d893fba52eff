import { siteEnv } from '../site-env.server';
import { toIcs, type CalendarEntry } from './to-ics';

/** A calendar file to open or to follow, named for whoever keeps it. */
export function icsResponse(entries: readonly CalendarEntry[], name: string, cacheControl: string): Response {
  return new Response(toIcs(entries, new URL(siteEnv().WEB_URL).hostname), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': `inline; filename="${name}.ics"`, 'Cache-Control': cacheControl },
  });
}
