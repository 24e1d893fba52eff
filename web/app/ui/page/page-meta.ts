import type { MetaDescriptor } from '@remix-run/node';
import { localeOf, localePath } from '../../i18n/locale';
import { addressesOf } from '../../i18n/page-addresses';
import { textsOf } from '../../i18n/texts';
import type { SiteData } from '../layout/use-site';
import { structuredPage } from './structured-page';

type PageMeta = {
  title: string;
  description?: string | null | undefined;
  location: { pathname: string };
  matches: readonly { id: string; data?: unknown }[];
  type?: 'website' | 'article';
  /** A card drawn for the page (1200 × 630), as a path of the site. */
  image?: string | undefined;
  /** What the page is about, for search engines (schema.org); never a contact. */
  structured?: Record<string, unknown> | undefined;
  /** Kept out of search engines: a page with nothing of its own to find. */
  hidden?: boolean;
};

const SHARED_PICTURE = '/drawings/partage.png';

/** Title, description, canonical address, both languages, and what social networks show. */
export function pageMeta({ title, description, location, matches, type = 'website', image, structured, hidden = false }: PageMeta): MetaDescriptor[] {
  const locale = localeOf(location.pathname);
  const { layout } = textsOf(locale);
  const origin = (matches.find(({ id }) => id === 'root')?.data as SiteData | undefined)?.origin ?? '';
  const addresses = addressesOf(location.pathname, matches);
  const address = (language: 'fr' | 'en') => `${origin}${localePath(language, addresses[language])}`;
  const full = title.includes(layout.siteName) ? title : `${title} | ${layout.siteName}`;
  return [
    { title: full },
    ...(description ? [{ name: 'description', content: description }, { property: 'og:description', content: description }] : []),
    { tagName: 'link', rel: 'canonical', href: address(locale) },
    { tagName: 'link', rel: 'alternate', hrefLang: 'fr', href: address('fr') },
    { tagName: 'link', rel: 'alternate', hrefLang: 'en', href: address('en') },
    { property: 'og:title', content: title },
    { property: 'og:type', content: type },
    { property: 'og:url', content: address(locale) },
    { property: 'og:site_name', content: layout.siteName },
    { property: 'og:locale', content: locale === 'fr' ? 'fr_FR' : 'en_GB' },
    { property: 'og:image', content: `${origin}${image ?? SHARED_PICTURE}` },
    ...(image === undefined ? [] : [{ property: 'og:image:width', content: '1200' }, { property: 'og:image:height', content: '630' }, { property: 'og:image:alt', content: title }]),
    { name: 'twitter:card', content: 'summary_large_image' },
    ...(hidden ? [{ name: 'robots', content: 'noindex' }] : []),
    { 'script:ld+json': (structured ?? structuredPage({ title, description, url: address(locale), locale, origin, siteName: layout.siteName })) as Record<string, string> },
  ];
}
