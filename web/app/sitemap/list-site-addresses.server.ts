import { departments, regions } from '@carrefour/config/geo';
import { listPartners, listProjectsAfresh } from '../cms/cms.server';
import { listEditorial, listPages } from '../cms/editorial.server';
import { contractSlugs, partOfOtherPages } from '../editorial/contract-pages';
import { territoryOfPage } from '../territories/territory-page-slug';
import type { SiteAddress } from './to-sitemap';

const PER_PAGE = 100;
/** A sitemap holds 50,000 addresses. */
const MOST_PROJECTS = 45_000;

/** In the order of identifiers, which stays quick however many there are. */
async function projectAddresses(): Promise<SiteAddress[]> {
  const addresses: SiteAddress[] = [];
  for (let after: string | undefined = ''; after !== undefined && addresses.length < MOST_PROJECTS; ) {
    const { projects } = await listProjectsAfresh(new URLSearchParams({ perPage: String(PER_PAGE), after }));
    addresses.push(...projects.map(({ slug, updatedAt }) => ({ path: `/projets/${slug}`, updatedAt })));
    after = projects.at(-1)?.id;
  }
  return addresses;
}

/** Every page worth finding: the team's, news, dossiers, partners, territories, projects. */
export async function listSiteAddresses(): Promise<SiteAddress[]> {
  const [pages, articles, events, collections, { partners }, projects] = await Promise.all([
    listPages('fr'), listEditorial('article', 'fr'), listEditorial('event', 'fr'), listEditorial('collection', 'fr'), listPartners(), projectAddresses(),
  ]);
  const written = new Map(pages.map(({ slug, updatedAt }) => [slug, updatedAt]));
  const slugs = [...new Set([...contractSlugs, ...written.keys()])].filter((slug) => !partOfOtherPages.has(slug) && territoryOfPage(slug) === null);
  return [
    { path: '/', updatedAt: written.get('accueil') ?? null },
    { path: '/recherche', updatedAt: null },
    { path: '/etat-des-communs', updatedAt: null },
    ...slugs.map((slug) => ({ path: `/${slug}`, updatedAt: written.get(slug) ?? null })),
    ...[...articles, ...events].map(({ slug, updatedAt }) => ({ path: `/actualites/${slug}`, updatedAt: updatedAt ?? null })),
    ...collections.map(({ slug, updatedAt }) => ({ path: `/dossiers/${slug}`, updatedAt: updatedAt ?? null })),
    ...partners.map(({ slug, updatedAt }) => ({ path: `/partenaires/${slug}`, updatedAt })),
    ...regions.filter(({ code }) => code.length === 2).map(({ code }) => ({ path: `/territoires/reg-${code}`, updatedAt: null })),
    ...departments.map(({ code }) => ({ path: `/territoires/dep-${code}`, updatedAt: null })),
    ...projects,
  ];
}
