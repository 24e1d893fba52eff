import { localePath, type Locale } from '../../i18n/locale';

type StructuredBreadcrumbs = {
  /** French paths of the site, from the widest. */
  crumbs: readonly { label: string; url: string }[];
  /** The page itself. */
  here: string;
  path: string;
  origin: string;
  locale: Locale;
};

/** Where a page stands, in schema.org's words: the same steps as the ones shown. */
export function structuredBreadcrumbs({ crumbs, here, path, origin, locale }: StructuredBreadcrumbs): Record<string, unknown> {
  const steps = [...crumbs.map(({ label, url }) => ({ label, url: `${origin}${localePath(locale, url)}` })), { label: here, url: `${origin}${path}` }];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, url }, index) => ({ '@type': 'ListItem', position: index + 1, name: label, item: url })),
  };
}

/** JSON that may stand in a page: nothing in it ends the script it is in. */
export const toScriptText = (structured: Record<string, unknown>): string => JSON.stringify(structured).replaceAll('<', '\\u003c');
