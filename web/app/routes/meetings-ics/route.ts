import { icsResponse } from '../../calendar/ics-response.server';
import { listEditorial } from '../../cms/editorial.server';
import { orRest } from '../../cms/or-rest.server';
import { siteEnv } from '../../site-env.server';

/** `/gouvernance/reunions.ics`: the public meetings of the collective, a calendar to follow. */
export async function loader(): Promise<Response> {
  const meetings = await orRest(listEditorial('meeting', 'fr'));
  const url = `${siteEnv().WEB_URL}/gouvernance`;
  return icsResponse(meetings.map(({ id, title, start, end, place }) => ({ id, title, start, end, place, description: null, url })), 'reunions', 'public, max-age=300');
}
