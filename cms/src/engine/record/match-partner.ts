import { toPlainKey, toSiteHost, toSlug } from '@carrefour/config';

/** What tells a partner from another. */
export type KnownPartner = { readonly slug: string | null; readonly name: string; readonly site: string | null };

const hostOf = (site: string | null): string | null => (site === null ? null : toSiteHost(site));

/**
 * The partner that a member of a directory is, among those known: of the same address, else of the same name, else alone
 * to have the same site. Never guessed from a name that is only alike. Pure.
 */
export function matchPartner<Known extends KnownPartner>({ name, site }: Omit<KnownPartner, 'slug'>, known: readonly Known[]): Known | undefined {
  const slug = toSlug(name);
  const key = toPlainKey(name);
  const only = (found: readonly Known[]): Known | undefined => (found.length === 1 ? found[0] : undefined);
  const host = hostOf(site);
  return known.find((one) => one.slug === slug) ?? only(known.filter((one) => toPlainKey(one.name) === key))
    ?? (host === null ? undefined : only(known.filter((one) => hostOf(one.site) === host)));
}
