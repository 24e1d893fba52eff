import type { LoaderFunctionArgs } from '@remix-run/node';
import { toExported } from '@carrefour/config';
import { apiText } from '../../api/api-response.server';
import { findProjects } from '../../api/find-projects.server';
import { serveProjects } from '../../api/serve-projects.server';
import { toApiProject } from '../../api/to-api-project';
import { toRss } from '../../api/to-rss';

/** `GET /api/v1/projects.rss?<search>`: the projects of the search updated last. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  serveProjects(
    request,
    async (search, siteUrl) => {
      const { projects } = await findProjects({ ...search, cursor: null });
      const { pathname, search: query } = new URL(request.url);
      const body = toRss(projects.map((project) => toApiProject(toExported(project), siteUrl)), siteUrl, `${siteUrl}${pathname}${query}`);
      return apiText(request, 'application/rss+xml; charset=utf-8', body);
    },
    { sort: 'recent', page: 1 },
  );
