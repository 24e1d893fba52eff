import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './app/site-routes';
import { trimRoutes } from './app/trim-routes';

const HYDRATED = /export const handle: PageHandle = \{ hydrate: true/;

/**
 * Leaves, in the list of routes that browsers receive, the pages that live there. The others are plain HTML and no link of ours
 * is followed by script: their two hundred descriptions would be a twentieth of the search page's weight.
 */
export function trimBrowserRoutes(root: string): void {
  const live = pages.filter(([, folder]) => HYDRATED.test(readFileSync(join(root, 'app', 'routes', folder, 'route.tsx'), 'utf8')));
  const ids = live.flatMap(([, folder]) => [`routes/${folder}/route`, `en-${folder}`]);
  const assets = join(root, 'build', 'client', 'assets');
  for (const name of readdirSync(assets).filter((file) => /^manifest-\w+\.js$/.test(file))) {
    const file = join(assets, name);
    writeFileSync(file, trimRoutes(readFileSync(file, 'utf8'), ids));
  }
}
