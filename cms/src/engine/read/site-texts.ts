import { createHash } from 'node:crypto';
import { labelOf, partnerTypes, type SiteText, type SiteTextKind, type SiteTexts } from '@carrefour/config';
import type { Strapi } from '../strapi';
import { listEditorial, type Locale } from './list-editorial';
import { pageShowing, type BlockKind, type ShowingPage } from './shown-on';
import { toSearchedText } from './to-searched-text';
import { untilItChanges } from './until-it-changes';

type Found = Record<string, unknown>;

/** How each kind names itself: its title, what sums it up, its day. */
const readings: Readonly<Record<SiteTextKind, { title: string; summary?: string; date?: string }>> = {
  partner: { title: 'name', summary: 'mission' },
  page: { title: 'title', summary: 'lead' },
  article: { title: 'title', summary: 'summary', date: 'date' },
  event: { title: 'title', summary: 'summary', date: 'start' },
  collection: { title: 'title', summary: 'lead' },
  'press-article': { title: 'title', summary: 'summary', date: 'date' },
  'governance-body': { title: 'name', summary: 'purpose' },
  meeting: { title: 'title', date: 'start' },
  decision: { title: 'title', summary: 'text', date: 'date' },
  'timeline-event': { title: 'title', summary: 'text', date: 'date' },
  document: { title: 'title', summary: 'description', date: 'date' },
  person: { title: 'function', summary: 'description' },
  testimonial: { title: 'role', summary: 'quote' },
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function toSiteText(kind: SiteTextKind, record: Found, locale: Locale): SiteText {
  const { title, summary = '', date = '' } = readings[kind];
  const type = kind === 'partner' ? labelOf(partnerTypes, textOf(record.type), locale) : '';
  return {
    kind, slug: textOf(record.slug), title: textOf(record[title]), summary: toSearchedText({ text: record[summary] }),
    text: [type, toSearchedText(record, [title, summary])].filter(Boolean).join(' · '), date: textOf(record[date]) || null,
    ...((record.fallback === true || (locale === 'en' && record.fallback === undefined)) && { fallback: true as const }),
  };
}

const isInBlocks = (kind: SiteTextKind): kind is BlockKind => kind === 'document' || kind === 'person' || kind === 'testimonial';

/** Those with a page; of what blocks show, those that a page shows today, at its address. `pages` are read before. */
function shownRecords(kind: SiteTextKind, records: readonly Found[], pages: readonly ShowingPage[]): Found[] {
  if (!isInBlocks(kind)) return [...records];
  const addresses = pageShowing(kind, records as { id: string }[], pages, new Date().toISOString().slice(0, 10));
  return records.flatMap((record) => (addresses.has(textOf(record.id)) ? [{ ...record, slug: addresses.get(textOf(record.id)) }] : []));
}

async function readTexts(strapi: Strapi, locale: Locale): Promise<{ version: string; texts: SiteText[] }> {
  const texts: SiteText[] = [];
  const pages: ShowingPage[] = [];
  for (const kind of Object.keys(readings) as SiteTextKind[]) {
    const records = await listEditorial(strapi, `api::${kind}.${kind}`, { locale });
    if (kind === 'page') pages.push(...(records as ShowingPage[]));
    texts.push(...shownRecords(kind, records, pages).map((record) => toSiteText(kind, record, locale)).filter(({ title }) => title !== ''));
  }
  return { version: createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 22), texts };
}

const readers = { fr: untilItChanges((strapi) => readTexts(strapi, 'fr')), en: untilItChanges((strapi) => readTexts(strapi, 'en')) };

/** All that is published besides projects, as words; only its version for a site that knows it already. */
export async function readSiteTexts(strapi: Strapi, locale: Locale, known: string): Promise<SiteTexts> {
  const { version, texts } = await readers[locale](strapi);
  return { version, texts: version === known ? null : texts };
}
