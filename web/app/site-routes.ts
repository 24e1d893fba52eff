import { spacePages, spaceResources } from './space-routes';

type DefineRoute = (path: string, file: string, options?: { id?: string; index?: boolean }) => void;

/** Pages in both languages: French at `/<path>`, English at `/en/<path>`, one module for both. Folders of `routes/`. */
export const pages: readonly (readonly [path: string, folder: string])[] = [
  ['recherche', 'search'],
  ['recherche/imprimer', 'search-print'],
  ['recherche/suggestions', 'search-suggestions'],
  ['recherche/onglets', 'search-tabs'],
  ['recherche/:tab', 'search-texts'],
  ['', 'home'],
  ['projets/:slug', 'project'],
  ['projets/:slug/ecrire', 'project-message'],
  ['projets/:slug/signaler', 'project-report'],
  ['projets/:slug/ma-fiche', 'sheet-request'],
  ['ma-fiche/:token', 'sheet'],
  ['decision/:token', 'decision'],
  ['repondre/:token', 'answer'],
  ['opposition/:token', 'objection'],
  ['contact', 'contact'],
  ['proposer/:token?', 'propose'],
  ['devenir-partenaire/:token?', 'membership'],
  ['apercu/:token', 'preview'],
  ['avis', 'feedback'],
  ['alertes', 'alert'],
  ['alertes/confirmer/:token', 'alert-confirmation'],
  ['alertes/arreter/:token', 'alert-stop'],
  ['merci/:form', 'thanks'],
  ['partenaires', 'partners'],
  ['partenaires/:slug', 'partner'],
  ['territoires', 'territories'],
  ['territoires/:code', 'territory'],
  ['etat-des-communs', 'commons'],
  ['actualites', 'news'],
  ['actualites/:slug', 'article'],
  ['dossiers/:slug', 'dossier'],
  ['selection', 'selection'],
  ['donnees', 'open-data'],
  ['plan-du-site', 'site-plan'],
  ...spacePages,
  ['embed', 'embed-builder'],
  ['embed/:view', 'embed'],
  ['embed/projets/:slug', 'embed-project'],
  [':page', 'editorial-page'],
];

/** What answers with something else than a page. */
export const resources: readonly (readonly [path: string, folder: string])[] = [
  ['recherche/carte', 'search-map'],
  ['recherche/lieux', 'search-places'],
  ['recherche/sans-resultat', 'search-silent'],
  ['proposer/proches', 'likely-projects'],
  ['espace/imports/modele.xlsx', 'space-imports-template'],
  ['espace/imports/:id/fichiers/:part', 'space-imports-file'],
  ['espace/projets/:id/brouillon', 'space-project-autosave'],
  ['espace/projets/:id/images/:file', 'space-project-image'],
  ['api/v1/projects', 'api-projects'],
  ['api/v1/projects.csv', 'api-projects-csv'],
  ['api/v1/projects.xlsx', 'api-projects-xlsx'],
  ['api/v1/projects.json', 'api-projects-json'],
  ['api/v1/projects.geojson', 'api-projects-geojson'],
  ['api/v1/projects.rss', 'api-projects-rss'],
  ['api/v1/projects/:slug', 'api-project'],
  ['api/v1/partners', 'api-partners'],
  ['api/v1/territories/:code', 'api-territory'],
  ['api/v1/withdrawn', 'api-withdrawn'],
  ['api/v1/dumps', 'api-dumps'],
  ['api/v1/openapi.json', 'api-openapi'],
  ['api/v1/schemas/:name', 'api-schemas'],
  ['api/v1/catalogue.jsonld', 'api-catalogue'],
  ['api/*', 'api-not-found'],
  ['embed/couleurs/:look', 'embed-look'],
  ['motifs/:paper/:id.svg', 'motif'],
  ['actualites/:slug.ics', 'event-ics'],
  ['gouvernance/reunions.ics', 'meetings-ics'],
  ['espace/groupes/:id/reunions.ics', 'space-meetings-ics'],
  ['images/:locale/:kind/:file', 'picture'],
  ['robots.txt', 'robots'],
  ['.well-known/security.txt', 'security-txt'],
  ['sitemap.xml', 'sitemap'],
];

/** The site's addresses, for Remix. The last one answers 404, 410 or an old address's redirect. */
export function defineSiteRoutes(route: DefineRoute): void {
  for (const [path, folder] of pages) {
    route(path, `routes/${folder}/route.tsx`, { index: path === '' });
    route(`en/${path}`.replace(/\/$/, ''), `routes/${folder}/route.tsx`, { id: `en-${folder}` });
  }
  for (const [path, folder] of [...resources, ...spaceResources]) route(path, `routes/${folder}/route.ts`);
  route('*', 'routes/not-found/route.tsx');
}
