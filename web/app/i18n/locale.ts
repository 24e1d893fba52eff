export type Locale = 'fr' | 'en';

/** English lives under `/en`; everything else is French. */
export const localeOf = (pathname: string): Locale => (pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'fr');

/** The address of a French path in a language: `/recherche` → `/en/recherche`. */
export const localePath = (locale: Locale, path: string): string => (locale === 'fr' ? path : `/en${path === '/' ? '' : path}`);

/** The same page's French path: `/en/recherche` → `/recherche`. */
export const frenchPath = (pathname: string): string => (localeOf(pathname) === 'fr' ? pathname : pathname.slice(3) || '/');
