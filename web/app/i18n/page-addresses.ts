import { frenchPath, localeOf, localePath, type Locale } from './locale';

/** The path of a page in each language, without `/en`: `/actualites/la-laverie`, `/actualites/the-laundry`. */
export type PageAddresses = Record<Locale, string>;

type Matches = readonly { data?: unknown }[];

/** Where a page is read in each language: what its loader tells as `addresses`, else the same path in both. */
export function addressesOf(pathname: string, matches: Matches): PageAddresses {
  const path = frenchPath(pathname);
  const told = (matches.at(-1)?.data as { addresses?: PageAddresses } | null | undefined)?.addresses;
  return told ?? { fr: path, en: path };
}

/** Where a page asked for by the address of its other language is read in the one asked; null for one asked by its own. */
export function movedAddress(pathname: string, addresses: PageAddresses): string | null {
  const locale = localeOf(pathname);
  const asked = frenchPath(pathname).replace(/(?<=.)\/$/, '');
  return asked !== addresses[locale] && Object.values(addresses).includes(asked) ? localePath(locale, addresses[locale]) : null;
}
