import { SITEMAP_PART } from '@carrefour/config';

/** What one address of the sitemap answers: everything, the list of its parts, or one of them (0: all but the projects). */
export type SitemapAnswer = { kind: 'whole' } | { kind: 'index'; parts: number[] } | { kind: 'part'; part: number } | { kind: 'none' };

/** One sitemap while it holds everything; beyond, a list of parts. `asked`: the part in the address, null without. */
export function chooseSitemap(asked: string | null, pages: number, projects: number): SitemapAnswer {
  const last = Math.ceil(projects / SITEMAP_PART);
  if (asked === null) return pages + projects <= SITEMAP_PART ? { kind: 'whole' } : { kind: 'index', parts: Array.from({ length: last + 1 }, (_, part) => part) };
  const part = /^\d{1,4}$/.test(asked) ? Number(asked) : -1;
  return part >= 0 && part <= last ? { kind: 'part', part } : { kind: 'none' };
}
