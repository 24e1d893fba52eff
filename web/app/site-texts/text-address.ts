import type { SiteText, SiteTextKind } from '@carrefour/config';
import { territoryOfPage } from '../territories/territory-page-slug';

/** Pages that the CMS holds for others to show. */
const within: Readonly<Record<string, string>> = { accueil: '/', 'recherche-aide': '/recherche' };

function pageAddress(slug: string): string {
  const territory = territoryOfPage(slug);
  return territory === null ? (within[slug] ?? `/${slug}`) : `/territoires/${territory}`;
}

const addresses: Readonly<Record<SiteTextKind, (slug: string) => string>> = {
  partner: (slug) => `/partenaires/${slug}`,
  page: pageAddress,
  article: (slug) => `/actualites/${slug}`,
  event: (slug) => `/actualites/${slug}`,
  collection: (slug) => `/dossiers/${slug}`,
  'press-article': () => '/presse',
  'governance-body': () => '/gouvernance',
  meeting: () => '/gouvernance',
  decision: () => '/gouvernance',
  'timeline-event': () => '/le-projet',
  document: pageAddress,
  person: pageAddress,
  testimonial: pageAddress,
};

/** The French path of the page where a text is read. */
export const textAddress = ({ kind, slug }: Pick<SiteText, 'kind' | 'slug'>): string => addresses[kind](slug);
