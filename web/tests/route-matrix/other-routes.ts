import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the site's server answers by itself, before any page: a member of each folder it serves, from the list of its own steps. */
export async function serverRoutes(): Promise<string[]> {
  const steps = await readFile(join(import.meta.dirname, '../../server/site.ts'), 'utf8');
  const mounted = [...steps.matchAll(/app\.(?:use|get|post|all)\((\[[^\]]*\]|'[^']*')/g)].flatMap(([, paths = '']) => [...paths.matchAll(/'(\/[^']*)'/g)].map(([, path = '']) => path));
  const members = mounted.flatMap((path) => (/^\/(medias|api\/v1\/dumps|typesense)$/.test(path) ? [`${path}/:file`] : path === '/api/v1' || path.includes('recherche/imprimer') ? [] : [path]));
  return [...new Set([...members, '/assets/:file', '/uploads/:file', '/.env', '/build/server/index.js', '/package.json'])].sort().flatMap((path) => [`GET ${path}`, `POST ${path}`]);
}

/** The search engine's own addresses, those that 0.24 and 30 both have: it lists none of them. */
export const engineRoutes: readonly string[] = [
  'GET /health', 'GET /debug', 'GET /metrics.json', 'GET /stats.json', 'GET /status', 'POST /operations/snapshot', 'POST /operations/vote', 'POST /operations/cache/clear', 'POST /operations/db/compact',
  'GET /collections', 'POST /collections', 'GET /collections/projects', 'PATCH /collections/projects', 'DELETE /collections/projects', 'GET /collections/projects/documents/export', 'GET /collections/projects/documents/:id', 'POST /collections/projects/documents', 'PATCH /collections/projects/documents/:id',
  'DELETE /collections/projects/documents/:id', 'DELETE /collections/projects/documents?filter_by=title:a', 'POST /collections/projects/documents/import', 'GET /collections/projects/documents/search?q=*&query_by=title', 'POST /multi_search', 'GET /collections/projects/synonyms', 'PUT /collections/projects/synonyms/:id',
  'GET /collections/projects/overrides', 'PUT /collections/projects/overrides/:id', 'GET /aliases', 'PUT /aliases/projects', 'DELETE /aliases/projects', 'GET /keys', 'POST /keys', 'GET /keys/1', 'DELETE /keys/1', 'GET /presets', 'PUT /presets/:id', 'POST /limits', 'GET /limits',
];
