import type { ApiProject } from './to-api-project';

const escape = (text: string): string =>
  // Control characters are not allowed in XML, even escaped.
  text.replace(/\p{Cc}/gu, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The latest projects of a search as RSS 2.0; `self` is the feed's own address. */
export function toRss(projects: readonly ApiProject[], siteUrl: string, self: string): string {
  const items = projects.map(
    (project) => `<item><title>${escape(project.title)}</title><link>${escape(project.url)}</link><guid isPermaLink="false">${escape(project.id)}</guid>` +
      `<pubDate>${new Date(project.updatedAt).toUTCString()}</pubDate><description>${escape(project.summary ?? '')}</description>` +
      `${project.themes.map(({ label }) => `<category>${escape(label)}</category>`).join('')}</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
    `<title>Carrefour des innovations sociales</title><link>${escape(siteUrl)}/recherche</link>` +
    `<description>Les projets récemment mis à jour.</description><language>fr</language><atom:link href="${escape(self)}" rel="self" type="application/rss+xml"/>` +
    `${items.join('')}</channel></rss>\n`;
}
