import { departments, regions } from '@carrefour/config/geo';
import { listPartners, listProjectAddresses } from '../cms/cms.server';
import { listEditorial, listPages } from '../cms/editorial.server';
import { contractSlugs, partOfOtherPages } from '../editorial/contract-pages';
import { territoryOfPage } from '../territories/territory-page-slug';
import type { SiteAddress } from './to-sitemap';

/** Published projects of a part; `total` of them all. */
export async function projectAddresses(part: number): Promise<{ total: number; addresses: SiteAddress[] }> {
  const { total, addresses } = await listProjectAddresses(part);
  return { total, addresses: addresses.map(({ slug, updatedAt }) => ({ path: `/projets/${slug}`, updatedAt })) };
}

/** Records of a type under their folder, each at its address in both languages. */
async function editorialAddresses(type: 'article' | 'event' | 'collection', folder: string): Promise<SiteAddress[]> {
  const [french, english] = await Promise.all([listEditorial(type, 'fr'), listEditorial(type, 'en')]);
  const translated = new Map(english.map(({ id, slug }) => [id, `${folder}/${slug}`]));
  return french.map(({ id, slug, updatedAt }) => ({ path: `${folder}/${slug}`, updatedAt: updatedAt ?? null, english: translated.get(id) }));
}

/** Every page worth finding but the projects': the team's, news, dossiers, partners, territories. */
export async function listSiteAddresses(): Promise<SiteAddress[]> {
  const [pages, articles, events, collections, { partners }] = await Promise.all([
    listPages('fr'), editorialAddresses('article', '/actualites'), editorialAddresses('event', '/actualites'), editorialAddresses('collection', '/dossiers'), listPartners(),
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
    ...regions.filter(({ code }) => code.length === 2).map(({ code }) => ({ path: `/territoires/reg-${code}`, updatedAt: null })),
    ...departments.map(({ code }) => ({ path: `/territoires/dep-${code}`, updatedAt: null })),
  ];
}
