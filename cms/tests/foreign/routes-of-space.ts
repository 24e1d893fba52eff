import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Route = { method: 'GET' | 'POST' | 'DELETE' | 'PUT'; path: string };

const table = join(import.meta.dirname, '../../../web/tests/route-matrix/matrix.txt');

/** The routes of the partner space, of the CMS or of the site, from the committed table that names every route there is. */
export async function routesOfSpace(program: 'cms' | 'web'): Promise<Route[]> {
  const root = program === 'cms' ? '/api/space/' : '/espace';
  const lines = (await readFile(table, 'utf8')).split('\n').filter((line) => !line.startsWith('#'));
  return lines.map((line) => line.split(' ')).filter(([, of, , path = '']) => of === program && path.startsWith(root)).map(([, , method, path = '']) => ({ method: method as Route['method'], path }));
}
