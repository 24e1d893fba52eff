/** `english`: the path in English (without `/en`) of what has another one there. */
export type SiteAddress = { path: string; updatedAt: string | null; english?: string | undefined };

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The list of a site's sitemaps, where one would be too long. */
export const toSitemapIndex = (addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`;

/** A sitemap of French pages, each with its English address. */
export function toSitemap(origin: string, addresses: readonly SiteAddress[]): string {
  const entries = addresses.map(({ path, updatedAt, english: translated = path }) => {
    const french = escapeXml(`${origin}${path}`);
    const english = escapeXml(`${origin}/en${translated === '/' ? '' : translated}`);
    const date = updatedAt === null ? '' : `<lastmod>${updatedAt.slice(0, 10)}</lastmod>`;
    const both = `<xhtml:link rel="alternate" hreflang="fr" href="${french}"/><xhtml:link rel="alternate" hreflang="en" href="${english}"/>`;
    return `<url><loc>${french}</loc>${date}${both}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
