import { NON_PRECISE } from '@carrefour/config';
import { findTerritory } from '@carrefour/config/geo';
import { listPartners, listProjectAddresses } from '../cms/cms.server';
import { listEditorial, listPages } from '../cms/editorial.server';
import { contractSlugs, partOfOtherPages } from '../editorial/contract-pages';
import { countProjects } from '../figures/facet-counts.server';
import { territoryOfPage } from '../territories/territory-page-slug';
import type { SiteAddress } from './to-sitemap';

/** Published projects of a part; `total` of them all. */
export async function projectAddresses(part: number): Promise<{ total: number; addresses: SiteAddress[] }> {
  const { total, addresses } = await listProjectAddresses(part);
  return { total, addresses: addresses.map(({ slug, updatedAt }) => ({ path: `/projets/${slug}`, updatedAt })) };
}

const levels = [['region', 'reg'], ['departement', 'dep'], ['epci', 'epci'], ['commune', 'com']] as const;
/** More values than there are communes. */
const ALL = 40_000;

/** Territories with projects: the pages of the others ask search engines to leave them alone. None while the engine does not answer. */
async function territoryAddresses(): Promise<SiteAddress[]> {
  const counts = await countProjects('', levels.map(([facet]) => facet), ALL);
  return levels.flatMap(([facet, prefix]) => [...(counts?.of(facet).keys() ?? [])]
    .filter((code) => code !== NON_PRECISE && findTerritory(`${prefix}-${code}`) !== null).sort()
    .map((code) => ({ path: `/territoires/${prefix}-${code}`, updatedAt: null })));
}

/** Records of a type under their folder, each at its address in both languages. */
async function editorialAddresses(type: 'article' | 'event' | 'collection', folder: string): Promise<SiteAddress[]> {
  const [french, english] = await Promise.all([listEditorial(type, 'fr'), listEditorial(type, 'en')]);
  const translated = new Map(english.map(({ id, slug }) => [id, `${folder}/${slug}`]));
  return french.map(({ id, slug, updatedAt }) => ({ path: `${folder}/${slug}`, updatedAt: updatedAt ?? null, english: translated.get(id) }));
}

/** Every page worth finding but the projects': the team's, news, dossiers, partners, territories. */
export async function listSiteAddresses(): Promise<SiteAddress[]> {
  const [pages, articles, events, collections, { partners }, territories] = await Promise.all([
    listPages('fr'), editorialAddresses('article', '/actualites'), editorialAddresses('event', '/actualites'), editorialAddresses('collection', '/dossiers'), listPartners(), territoryAddresses(),
  ]);
  const written = new Map(pages.map(({ slug, updatedAt }) => [slug, updatedAt]));
  const slugs = [...new Set([...contractSlugs, ...written.keys()])].filter((slug) => !partOfOtherPages.has(slug) && territoryOfPage(slug) === null);
  return [
    { path: '/', updatedAt: written.get('accueil') ?? null },
    { path: '/recherche', updatedAt: null },
    { path: '/etat-des-communs', updatedAt: null },
    ...slugs.map((slug) => ({ path: `/${slug}`, updatedAt: written.get(slug) ?? null })),
    ...articles,
    ...events,
    ...collections,
    ...partners.map(({ slug, updatedAt }) => ({ path: `/partenaires/${slug}`, updatedAt })),
    ...territories,
  ];
}
