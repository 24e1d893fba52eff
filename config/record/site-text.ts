/** Kinds of what the team and partners write that has an address on the site, besides projects. */
export const siteTextKinds = [
  'partner', 'page', 'article', 'event', 'collection', 'press-article', 'governance-body', 'meeting', 'decision', 'timeline-event',
  'document', 'person', 'testimonial',
] as const;
export type SiteTextKind = (typeof siteTextKinds)[number];

/** What the site's search reads of one of them: plain words, no Markdown. `slug` is empty where it has no page of its own, and that of the page which shows a document, a person or a testimonial; `date` an ISO day or instant; `fallback`: in French, for want of a translation. */
export type SiteText = { kind: SiteTextKind; slug: string; title: string; summary: string; text: string; date: string | null; fallback?: true };

/** `GET /api/site/texts`: `texts` is null when the version is the one already known. */
export type SiteTexts = { version: string; texts: SiteText[] | null };
