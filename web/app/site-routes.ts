type DefineRoute = (path: string, file: string, options?: { id?: string }) => void;

/** Pages in both languages: French at `/<path>`, English at `/en/<path>`, one module for both. Folders of `routes/`. */
export const pages: readonly (readonly [path: string, folder: string])[] = [
  ['recherche', 'search'],
];

/** What answers with something else than a page. */
const resources: readonly (readonly [path: string, folder: string])[] = [
  ['recherche/carte', 'search-map'],
  ['recherche/lieux', 'search-places'],
  ['api/v1/projects', 'api-projects'],
  ['api/v1/projects.csv', 'api-projects-csv'],
  ['api/v1/projects.geojson', 'api-projects-geojson'],
  ['api/v1/projects.rss', 'api-projects-rss'],
  ['api/v1/projects/:slug', 'api-project'],
  ['api/v1/partners', 'api-partners'],
  ['api/v1/territories/:code', 'api-territory'],
  ['api/v1/openapi.json', 'api-openapi'],
  ['api/*', 'api-not-found'],
];

/** The site's addresses, for Remix. The last one answers 404, 410 or an old address's redirect. */
export function defineSiteRoutes(route: DefineRoute): void {
  for (const [path, folder] of pages) {
    route(path, `routes/${folder}/route.tsx`);
    route(`en/${path}`.replace(/\/$/, ''), `routes/${folder}/route.tsx`, { id: `en-${folder}` });
  }
  for (const [path, folder] of resources) route(path, `routes/${folder}/route.ts`);
  route('*', 'routes/not-found/route.tsx');
}
