import { emptySearch, formatSearch, licenceUrls, PLATFORM_LICENCE, toApiProject, toExported, type PublicProject } from '@carrefour/config';
import { count } from '../counts/count.server';
import { apiStream } from './api-response.server';
import { aboutExport, Credits, exportDay } from './credits';
import type { ExportFormat, Outgoing } from './export-format';
import { openExport } from './open-export.server';
import type { ApiSearch } from './parse-api-search.server';
import { serveProjects } from './serve-projects.server';

/** The search page that shows what an output holds. */
export const searchAddress = (siteUrl: string, { state }: Pick<ApiSearch, 'state'>): string => {
  const query = formatSearch({ ...state, page: emptySearch.page, perPage: emptySearch.perPage, view: emptySearch.view }).toString();
  return `${siteUrl}/recherche${query === '' ? '' : `?${query}`}`;
};

async function* outgoing(request: Request, projects: AsyncIterable<PublicProject>, siteUrl: string, credits: Credits, tellsCarriers: boolean): Outgoing['projects'] {
  for await (const project of projects) {
    credits.add(project, tellsCarriers ? project.carrier?.sources : []);
    count(request, 'export', [project.id]);
    yield toApiProject(toExported(project), siteUrl);
  }
}

/** Every project of a search in one format, streamed: whatever the number, a few of them are in memory. */
export const serveExport = (request: Request, { extension, type, isFile, tellsCarriers = false, write }: ExportFormat): Promise<Response> =>
  serveProjects(request, async (search, siteUrl) => {
    const day = exportDay();
    const { version, total, projects } = await openExport(search);
    const credits = new Credits();
    const pieces = write({ about: aboutExport(searchAddress(siteUrl, search), day), total, projects: outgoing(request, projects, siteUrl, credits, tellsCarriers), credits });
    return apiStream(request, type, `${extension} ${day} ${version}`, pieces, {
      Link: `<${licenceUrls[PLATFORM_LICENCE] ?? ''}>; rel="license"`,
      ...(isFile && { 'Content-Disposition': `attachment; filename="projets-${day}.${extension}"` }),
    });
  });
