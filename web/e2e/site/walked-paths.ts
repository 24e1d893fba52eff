import { publicPaths, statePaths } from './public-paths';

/** A secret that opens nothing (any more): such pages say so, and where to go. The walk of the forms opens real ones. */
const CLOSED = 'x'.repeat(43);
const mailed = [
  'ma-fiche', 'decision', 'repondre', 'opposition', 'proposer', 'devenir-partenaire', 'alertes/confirmer', 'alertes/arreter',
  'connexion/mot-de-passe', 'connexion/equipe', 'invitation', 'fraicheur', 'essai',
];
/** Of families of many pages alike, so many are walked. */
const OF_EACH = 2;

const familyOf = (path: string): string => /^\/(\w+)\/./.exec(path)?.[1] ?? path;

/** What a newcomer walks, in French: every page that search engines are told of, and those that they are not. */
export async function walkedPaths(webUrl: string): Promise<string[]> {
  const listed = [...(await (await fetch(`${webUrl}/sitemap.xml`)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const { projects } = (await (await fetch(`${webUrl}/api/v1/projects?perPage=1`)).json()) as { projects: { id: string; slug: string }[] };
  const [project] = projects;
  const met = new Map<string, number>();
  const few = listed.filter((path) => {
    const count = (met.get(familyOf(path)) ?? 0) + 1;
    met.set(familyOf(path), count);
    return count <= OF_EACH;
  });
  const others = [
    ...statePaths.filter((path) => path !== '/nulle-part'), '/connexion/mot-de-passe', '/connexion/rejoindre', '/recherche/imprimer?departement=69', '/embed/liste?departement=69', '/embed/carte?departement=69',
    `/embed/projets/${project?.slug ?? ''}`, `/selection?ids=${project?.id ?? ''}`,
  ];
  return [...new Set([...(await publicPaths(webUrl)), ...few, ...others, ...mailed.map((path) => `/${path}/${CLOSED}`)])];
}
