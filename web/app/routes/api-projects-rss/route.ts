import type { LoaderFunctionArgs } from '@remix-run/node';
import { toApiProject, toExported } from '@carrefour/config';
import { apiText } from '../../api/api-response.server';
import { aboutExport, exportDay } from '../../api/credits';
import { findProjects } from '../../api/find-projects.server';
import { searchAddress } from '../../api/serve-export.server';
import { serveProjects } from '../../api/serve-projects.server';
import { toRss } from '../../api/to-rss';

/** `GET /api/v1/projects.rss?<search>`: the projects of the search updated last. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  serveProjects(
    request,
    async (search, siteUrl) => {
      const { projects } = await findProjects({ ...search, cursor: null });
      const { pathname, search: query } = new URL(request.url);
      const about = aboutExport(searchAddress(siteUrl, search), exportDay());
      const body = toRss(projects.map((project) => toApiProject(toExported(project), siteUrl)), about, `${siteUrl}${pathname}${query}`);
      return apiText(request, 'application/rss+xml; charset=utf-8', body);
    },
    { sort: 'recent', page: 1 },
  );
