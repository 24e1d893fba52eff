import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';

/** The site's own tables of routes: addresses, and the folders that answer them. */
export function siteTable(): { path: string; folder: string }[] {
  const sources = ['site-routes.ts', 'space-routes.ts'].map((file) => readFileSync(join(repositoryRoot, 'web', 'app', file), 'utf8')).join('\n');
  return [...sources.matchAll(/\['([^']*)', '([a-z-]+)'\]/g)].map(([, path = '', folder = '']) => ({ path, folder }));
}
