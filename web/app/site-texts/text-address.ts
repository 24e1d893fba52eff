import type { SiteText, SiteTextKind } from '@carrefour/config';
import { territoryOfPage } from '../territories/territory-page-slug';

const addresses: Readonly<Record<SiteTextKind, (slug: string) => string>> = {
  partner: (slug) => `/partenaires/${slug}`,
  page: (slug) => {
    const territory = territoryOfPage(slug);
    return territory === null ? `/${slug}` : `/territoires/${territory}`;
  },
  article: (slug) => `/actualites/${slug}`,
  event: (slug) => `/actualites/${slug}`,
  collection: (slug) => `/dossiers/${slug}`,
  'press-article': () => '/presse',
  'governance-body': () => '/gouvernance',
  meeting: () => '/gouvernance',
  decision: () => '/gouvernance',
  'timeline-event': () => '/le-projet',
};

/** The French path of the page where a text is read. */
export const textAddress = ({ kind, slug }: Pick<SiteText, 'kind' | 'slug'>): string => addresses[kind](slug);
