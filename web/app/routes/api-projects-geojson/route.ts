import type { LoaderFunctionArgs } from '@remix-run/node';
import { toExported, type PublicProject } from '@carrefour/config';
import { apiStream } from '../../api/api-response.server';
import { openExport } from '../../api/open-export.server';
import { serveProjects } from '../../api/serve-projects.server';
import { toApiProject } from '../../api/to-api-project';
import { toFeature } from '../../api/to-feature';

async function* features(projects: AsyncIterable<PublicProject>, siteUrl: string) {
  yield '{"type":"FeatureCollection","features":[';
  let isFirst = true;
  for await (const project of projects) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(toFeature(toApiProject(toExported(project), siteUrl)))}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

/** `GET /api/v1/projects.geojson?<search>`: every project of the search, those without a position included. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  serveProjects(request, async (search, siteUrl) => {
    const { version, projects } = await openExport(search);
    return apiStream(request, 'application/geo+json; charset=utf-8', `geojson ${version}`, features(projects, siteUrl));
  });
