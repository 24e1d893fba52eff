import type { GroupPage } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { icsResponse } from '../../calendar/ics-response.server';
import { siteEnv } from '../../site-env.server';
import { askSpace } from '../../space/cms-space.server';

/** `/espace/groupes/<id>/reunions.ics`: the meetings of a body, those of the collective too, for whoever is signed in. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const answer = await askSpace<GroupPage>(request, 'GET', `groups/${encodeURIComponent(params['id'] ?? '')}`);
  if (answer.kind !== 'done') throw new Response(null, { status: answer.kind === 'gone' ? 404 : 503 });
  const { group, meetings } = answer.body;
  const url = `${siteEnv().WEB_URL}/espace/groupes/${group.id}`;
  return icsResponse(meetings.map(({ slug, title, start, end, place, agenda }) => ({ id: slug, title, start, end, place, description: agenda, url })), group.slug, 'private, no-store');
}
