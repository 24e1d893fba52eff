import { licenceUrls, PLATFORM_LICENCE, type ApiProject } from '@carrefour/config';
import { creditLine, type About } from './credits';

const escape = (text: string): string =>
  // Control characters are not allowed in XML, even escaped.
  text.replace(/\p{Cc}/gu, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const utc = (iso: string): string => new Date(iso).toUTCString();

/** The latest projects of a search as RSS 2.0; `self` is the feed's own address. */
export function toRss(projects: readonly ApiProject[], about: About, self: string): string {
  const items = projects.map(
    (project) => `<item><title>${escape(project.title)}</title><link>${escape(project.url)}</link><guid isPermaLink="false">${escape(project.id)}</guid>` +
      `<pubDate>${utc(project.updatedAt)}</pubDate><description>${escape(project.summary ?? '')}</description>` +
      `${project.themes.map(({ label }) => `<category>${escape(label)}</category>`).join('')}` +
      `<dc:source>${escape(creditLine(project))}</dc:source><dc:rights>${escape(project.licence ?? 'Licences de ses sources')}</dc:rights></item>`,
  );
  const [latest] = projects.map(({ updatedAt }) => updatedAt).sort().reverse();
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>` +
    `<title>${escape(about.title)}</title><link>${escape(about.search)}</link>` +
    `<description>Les projets récemment mis à jour.</description><language>fr</language>` +
    `<copyright>${escape(`${about.licenceLabel} (${licenceUrls[PLATFORM_LICENCE] ?? ''}). ${about.terms}`)}</copyright>` +
    `${latest === undefined ? '' : `<lastBuildDate>${utc(latest)}</lastBuildDate>`}` +
    `<atom:link href="${escape(self)}" rel="self" type="application/rss+xml"/>${items.join('')}</channel></rss>\n`;
}
