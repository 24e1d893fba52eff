import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pages, resources } from '../../app/site-routes.js';
import { spaceResources } from '../../app/space-routes.js';
import { serverRoutes } from './other-routes.js';
import { siteForms, type SiteForm } from './site-forms.js';

/** One line of the table for the site: what is asked, and with which form where it is written to. */
export type SiteRow = { row: string; method: string; path: string; form?: SiteForm };

async function takesForms(folder: string, file: string): Promise<boolean> {
  return /export (async function|const) action\b/.test(await readFile(join(import.meta.dirname, '../../app/routes', folder, file), 'utf8'));
}

/** The addresses whose module has an action, told by the modules themselves. */
async function listWritten(): Promise<Set<string>> {
  const modules = [...pages.map((page) => [...page, 'route.tsx'] as const), ...[...resources, ...spaceResources].map((one) => [...one, 'route.ts'] as const)];
  const written = await Promise.all(modules.map(async ([path, folder, file]) => ((await takesForms(folder, file)) ? [`/${path}`] : [])));
  return new Set(written.flat());
}

const writes = (path: string): SiteRow[] => (siteForms[path] ?? []).map((form) => ({ row: `POST ${path}${form.name === '' ? '' : ` ${form.name}`}`, method: 'POST', path, form }));

/** Pages and other addresses of the site, each read, and written to with each of its forms; what its server answers by itself. Throws where a page has an action whose forms nobody wrote down. */
export async function siteRows(): Promise<SiteRow[]> {
  const written = await listWritten();
  const unknown = [...written].filter((path) => siteForms[path] === undefined);
  const gone = Object.keys(siteForms).filter((path) => !written.has(path));
  if (unknown.length > 0 || gone.length > 0) throw new Error(`forms of ${unknown.join(', ')} are missing, and those of ${gone.join(', ')} are no page’s: see route-matrix/site-forms.ts`);
  const paths = [...new Set([...pages, ...resources, ...spaceResources].map(([path]) => `/${path}`)), '/*'].sort();
  const rows = paths.flatMap((path): SiteRow[] => [{ row: `GET ${path}`, method: 'GET', path }, ...(written.has(path) ? writes(path) : [{ row: `POST ${path}`, method: 'POST', path }])]);
  const ofServer = (await serverRoutes()).map((route): SiteRow => ({ row: route, method: route.split(' ')[0] ?? 'GET', path: route.split(' ')[1] ?? '/' }));
  return [...rows, ...ofServer];
}
