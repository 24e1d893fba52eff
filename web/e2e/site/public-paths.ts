/** States of pages that search engines are told nothing of: filters set, a map, nothing found, an address nobody knows. */
export const statePaths = ['/recherche?q=jardin&scale=local', '/recherche?q=jardin&view=carte', '/recherche?q=zzzzzz&year=1900', '/territoires/epci-200046977', '/nulle-part'] as const;

/** A page of each kind, in French: what the tests of every page visit. */
export async function publicPaths(webUrl: string): Promise<string[]> {
  const first = async <Body>(path: string): Promise<Body> => (await (await fetch(`${webUrl}${path}`)).json()) as Body;
  const { projects } = await first<{ projects: { slug: string }[] }>('/api/v1/projects?perPage=2');
  const { partners } = await first<{ partners: { slug: string; projectCount?: number }[] }>('/api/v1/partners');
  const withProjects = partners.find(({ projectCount = 0 }) => projectCount > 0);
  const without = partners.find(({ projectCount = 0 }) => projectCount === 0);
  return [
    '/',
    ...projects.map(({ slug }) => `/projets/${slug}`),
    ...projects.slice(0, 1).flatMap(({ slug }) => ['ecrire', 'signaler', 'ma-fiche'].map((form) => `/projets/${slug}/${form}`)),
    '/partenaires',
    ...[withProjects, without].flatMap((partner) => (partner === undefined ? [] : [`/partenaires/${partner.slug}`])),
    '/territoires', '/territoires?lieu=saint', '/territoires/reg-84', '/territoires/dep-69', '/territoires/com-01001', '/etat-des-communs',
    '/le-projet', '/qui-sommes-nous', '/gouvernance', '/charte', '/outils', '/methode', '/presse', '/actualites',
    '/actualites/la-laverie-qui-fait-salon', '/dossiers/dans-le-rhone',
    '/devenir-partenaire', '/proposer', '/selection', '/embed', '/contact', '/contact?motif=question', '/avis', '/alertes', '/alertes?q=jardin&region=84', '/recherche/partenaires?q=reseau', '/recherche/pages?q=charte', '/merci/message', '/donnees', '/connexion',
    '/accessibilite', '/confidentialite', '/mentions-legales', '/plan-du-site',
  ];
}
