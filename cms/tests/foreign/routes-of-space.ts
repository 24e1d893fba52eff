import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Route = { method: 'GET' | 'POST' | 'DELETE' | 'PUT'; path: string };

const table = join(import.meta.dirname, '../../../web/tests/route-matrix/matrix.txt');

/** The routes of the partner space, of the CMS or of the site, from the committed table that names every route there is. */
export async function routesOfSpace(program: 'cms' | 'web'): Promise<Route[]> {
  const root = program === 'cms' ? '/api/space/' : '/espace';
  const lines = (await readFile(table, 'utf8')).split('\n').filter((line) => !line.startsWith('#'));
  const routes = lines.map((line) => line.split(' ')).filter(([, of, , path = '']) => of === program && path.startsWith(root)).map(([, , method, path = '']) => `${method} ${path}`);
  // A page has a line for each of its forms, and Remix hands PUT, PATCH and DELETE to what POST reaches.
  return [...new Set(routes)].filter((route) => program === 'cms' || /^(GET|POST) /.test(route)).map((route) => ({ method: route.split(' ')[0] as Route['method'], path: route.split(' ')[1] ?? '' }));
}
