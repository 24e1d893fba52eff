/** Addresses in one sitemap: the protocol allows 50,000, and 50 MB. */
export const SITEMAP_PART = 45_000;
