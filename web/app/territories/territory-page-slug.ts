const PREFIX = 'territoire-';

/** The page of the CMS whose words show on a territory's page: `territoire-dep-69` on `/territoires/dep-69`. */
export const territoryPageSlug = (address: string): string => `${PREFIX}${address}`;

/** The territory that a page of the CMS is about; null for any other page. */
export function territoryOfPage(slug: string): string | null {
  return /^territoire-(?:reg|dep|epci|com)-\w+$/.test(slug) ? slug.slice(PREFIX.length) : null;
}
