import type { LoaderFunctionArgs } from '@remix-run/node';
import { serveExport } from '../../api/serve-export.server';
import { geojsonFormat } from '../../api/write-geojson';

/** `GET /api/v1/projects.geojson?<search>`: every project of the search, those without a position included. */
export const loader = ({ request }: LoaderFunctionArgs) => serveExport(request, geojsonFormat);
