import type { SiteTextKind } from '@carrefour/config';
import { orRest } from '../cms/or-rest.server';
import type { Locale } from '../i18n/locale';
import { countWords } from './count-tabs.server';
import { extractAround, markWords } from './extract-around';
import { searchTexts } from './search-texts';
import type { TextCounts, TextTab } from './search-tab';
import { siteIndex } from './site-index.server';
import { textAddress } from './text-address';

const PER_PAGE = 20;
const LONGEST = 300;

export type TextResult = { key: string; kind: SiteTextKind; title: string; extract: string; to: string; date: string | null; fallback: boolean };
export type TextsPageData = { tab: TextTab; q: string; page: number; last: number; total: number; projects: number | null; counts: TextCounts; results: TextResult[] };

/** What a tab shows for an address: `q` and `page`, as on the search page. */
export async function textsPageData(tab: TextTab, params: URLSearchParams, locale: Locale): Promise<TextsPageData> {
  const q = (params.get('q') ?? '').trim().slice(0, LONGEST);
  const [index, projects] = await Promise.all([orRest(siteIndex(locale)), countWords(q)]);
  const { texts, matched } = searchTexts(index, q);
  const partners = texts.filter(({ kind }) => kind === 'partner');
  const others = texts.filter(({ kind }) => kind !== 'partner');
  const found = tab === 'partenaires' ? partners : others;
  const last = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const asked = Number(params.get('page') ?? 1);
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), last) : 1;
  const results = found.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((text, place) => ({
    key: `${text.kind}-${text.slug}-${place}`, kind: text.kind, title: markWords(text.title, matched), extract: extractAround(text, matched), to: textAddress(text), date: text.date, fallback: text.fallback === true,
  }));
  return { tab, q, page, last, total: found.length, projects, counts: { partenaires: partners.length, pages: others.length }, results };
}
