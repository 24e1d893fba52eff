import { matchRoutes } from '@remix-run/react';
import { pages } from '../../app/site-routes';

/** Addresses that a newcomer does not walk: what is behind the door (its own journeys go there), what scripts ask, what is pressed and not visited, drafts. */
const isElsewhere = (route: string): boolean =>
  /^espace(\/|$)/.test(route) || ['recherche/suggestions', 'recherche/onglets', 'deconnexion', 'apercu/:token'].includes(route);

/** The site's addresses that none of these paths leads to, as its router finds them: a new page is walked, or it is missed here. */
export function unwalkedRoutes(paths: readonly string[]): string[] {
  const routes = pages.map(([path]) => ({ id: path, path: `/${path}` }));
  const walked = new Set(paths.flatMap((path) => (matchRoutes(routes, path.replace(/\?.*$/, '')) ?? []).map(({ route }) => route.id)));
  return pages.map(([path]) => path).filter((path) => !walked.has(path) && !isElsewhere(path));
}
