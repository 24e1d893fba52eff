import type { LoaderFunctionArgs } from '@remix-run/node';
import { serveExport } from '../../api/serve-export.server';
import { jsonFormat } from '../../api/write-json';

/** `GET /api/v1/projects.json?<search>`: every project of the search. */
export const loader = ({ request }: LoaderFunctionArgs) => serveExport(request, jsonFormat);
