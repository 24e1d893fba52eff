import type { LoaderFunctionArgs } from '@remix-run/node';
import { serveExport } from '../../api/serve-export.server';
import { xlsxFormat } from '../../api/write-xlsx.server';

/** `GET /api/v1/projects.xlsx?<search>`: every project of the search. */
export const loader = ({ request }: LoaderFunctionArgs) => serveExport(request, xlsxFormat);
