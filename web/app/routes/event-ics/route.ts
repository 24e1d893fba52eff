import type { LoaderFunctionArgs } from '@remix-run/node';
import { icsResponse } from '../../calendar/ics-response.server';
import { listEditorial } from '../../cms/editorial.server';
import { orRest } from '../../cms/or-rest.server';
import { siteEnv } from '../../site-env.server';

/** `/actualites/<slug>.ics`: an event, for one's calendar. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  const event = (await orRest(listEditorial('event', 'fr'))).find(({ slug }) => slug === params['slug']);
  if (event === undefined) throw new Response(null, { status: 404 });
  const { id, slug, title, start, end, place, summary } = event;
  return icsResponse([{ id, title, start, end, place, description: summary, url: `${siteEnv().WEB_URL}/actualites/${slug}` }], slug, 'public, max-age=300');
}
