import type { LoaderFunctionArgs } from '@remix-run/node';
import { serveExport } from '../../api/serve-export.server';
import { csvFormat } from '../../api/write-csv';

/** `GET /api/v1/projects.csv?<search>`: every project of the search. */
export const loader = ({ request }: LoaderFunctionArgs) => serveExport(request, csvFormat);
