import { toApiProject, toExported } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiJson } from '../../api/api-response.server';
import { aboutExport, Credits, exportDay } from '../../api/credits';
import { findProjects } from '../../api/find-projects.server';
import { searchAddress } from '../../api/serve-export.server';
import { serveProjects } from '../../api/serve-projects.server';

/** `GET /api/v1/projects?<search>`: a page of projects, with the counts of every facet; with `cursor`, the next part of a complete reading. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  serveProjects(request, async (search, siteUrl) => {
    const { page, perPage } = search.state;
    const { total, facets, projects, next } = await findProjects(search);
    const credits = new Credits();
    for (const project of projects) credits.add(project, project.carrier?.sources);
    const about = aboutExport(searchAddress(siteUrl, search), exportDay());
    return apiJson(request, { total, page, perPage, facets, projects: projects.map((project) => toApiProject(toExported(project), siteUrl)), next, about, sources: credits.list() });
  });
