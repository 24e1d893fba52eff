import { parseSearch } from '@carrefour/config';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listProjects } from '../../cms/cms.server';
import { orRest } from '../../cms/or-rest.server';
import { EmbeddedList } from '../../embed/embedded-list';
import { localeOf } from '../../i18n/locale';
import { textsOf } from '../../i18n/texts';
import { toProjectCard } from '../../ui/card/to-project-card.server';
import { pageMeta } from '../../ui/page/page-meta';

/** `/embed/liste?<search>`: a search's projects, to be framed by another site. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  if (params['view'] !== 'liste') throw new Response(null, { status: 404 });
  const { pathname, searchParams } = new URL(request.url);
  const { problems } = parseSearch(searchParams);
  for (const { parameter } of problems) searchParams.delete(parameter);
  const { projects, total } = await orRest(listProjects(searchParams));
  return { total, query: searchParams.toString(), projects: projects.map((project) => toProjectCard(project, localeOf(pathname))) };
}

export const meta: MetaFunction<typeof loader> = ({ location, matches }) =>
  pageMeta({ title: textsOf(localeOf(location.pathname)).embed.title, location, matches, hidden: true });

export default function Embed() {
  return <EmbeddedList {...useLoaderData<typeof loader>()} />;
}
