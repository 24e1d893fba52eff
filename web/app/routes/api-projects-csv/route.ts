import type { LoaderFunctionArgs } from '@remix-run/node';
import { toExported, type PublicProject } from '@carrefour/config';
import { apiStream } from '../../api/api-response.server';
import { openExport } from '../../api/open-export.server';
import { serveProjects } from '../../api/serve-projects.server';
import { toApiProject } from '../../api/to-api-project';
import { csvHeader, toCsvLine } from '../../api/to-csv';

async function* lines(projects: AsyncIterable<PublicProject>, siteUrl: string) {
  yield csvHeader();
  for await (const project of projects) yield toCsvLine(toApiProject(toExported(project), siteUrl));
}

/** `GET /api/v1/projects.csv?<search>`: every project of the search. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  serveProjects(request, async (search, siteUrl) => {
    const { version, projects } = await openExport(search);
    const disposition = 'attachment; filename="projets.csv"';
    return apiStream(request, 'text/csv; charset=utf-8', `csv ${version}`, lines(projects, siteUrl), { 'Content-Disposition': disposition });
  });
