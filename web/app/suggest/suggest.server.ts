import { emptySearch } from '@carrefour/config';
import { getTaxonomy, listPartners } from '../cms/cms.server';
import { listPages } from '../cms/editorial.server';
import { contractSlugs, contractTitle, partOfOtherPages } from '../editorial/contract-pages';
import { localePath, type Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { resultsOf } from '../search/engine/engine-result';
import { askEngine } from '../search/engine/engine.server';
import { toTitleSearch } from '../search/engine/to-search';
import { searchHref } from '../search/search-routing';
import type { PlaceSuggestion } from '../search/place-suggestion';
import { placesNamed } from '../search/places-named';
import { withPlace } from '../search/with-place';
import { keptFresh } from './kept-fresh.server';
import { bestMatches } from './match-label';
import { suggestionKinds, type Suggestion, type SuggestionKind, type Suggestions } from './suggestion';

const MOST: Record<SuggestionKind, number> = { projects: 4, themes: 3, partners: 5, places: 4, pages: 2 };

type Named = { label: string; href: string };

/** What is small enough to be matched here: terms, partners and pages, by language. */
const lists = {
  fr: keptFresh(() => readLists('fr')),
  en: keptFresh(() => readLists('en')),
};

async function readLists(locale: Locale): Promise<Record<'themes' | 'partners' | 'pages', Named[]>> {
  const [taxonomy, { partners }, pages] = await Promise.all([getTaxonomy(), listPartners(locale), listPages(locale)]);
  const terms = (parameter: string, list: typeof taxonomy.themes): Named[] =>
    list.map(({ code, label, labelEn }) => ({ label: locale === 'en' ? labelEn : label, href: `/recherche?${parameter}=${encodeURIComponent(code)}` }));
  const titles = new Map(pages.map(({ slug, title }) => [slug, title]));
  const slugs = [...new Set([...contractSlugs, ...titles.keys()])].filter((slug) => !partOfOtherPages.has(slug));
  return {
    themes: [...terms('theme', taxonomy.themes), ...terms('audience', taxonomy.audiences), ...terms('method', taxonomy.methods)],
    partners: partners.map(({ slug, name }) => ({ label: name, href: `/partenaires/${slug}` })),
    pages: slugs.map((slug) => ({ label: titles.get(slug) ?? contractTitle(slug, locale) ?? slug, href: `/${slug}` })),
  };
}

async function projectsNamed(typed: string): Promise<Suggestion[]> {
  const [found] = resultsOf(await askEngine([toTitleSearch(typed, MOST.projects)]));
  return (found?.hits ?? []).map(({ document }) => ({ label: document.title, detail: document.place_label, href: `/projets/${document.slug}` }));
}

/** Where a place leads: to what is found there, or to its own page. */
export type PlaceTarget = 'recherche' | 'territoires';
const placeHref: Record<PlaceTarget, (place: PlaceSuggestion) => string> = {
  recherche: (place) => searchHref('/recherche', withPlace(emptySearch, place)),
  territoires: ({ territory }) => `/territoires/${territory}`,
};

const placeSuggestions = (typed: string, locale: Locale, most: number, target: PlaceTarget = 'recherche'): Suggestion[] =>
  placesNamed(typed, locale, most).map((place) => ({ label: place.label, detail: place.detail, href: placeHref[target](place) }));

const MOST_PLACES_ALONE = 8;

/** Places alone, for a field that asks where. */
export const suggestPlaces = (typed: string, locale: Locale, target: PlaceTarget): Suggestions =>
  toSuggestions({ places: placeSuggestions(typed, locale, MOST_PLACES_ALONE, target) }, locale);

function toSuggestions(found: Partial<Record<SuggestionKind, Suggestion[]>>, locale: Locale): Suggestions {
  const { suggestions } = textsOf(locale).search;
  const groups = suggestionKinds.flatMap((kind) => {
    const items = found[kind] ?? [];
    return items.length === 0 ? [] : [{ kind, label: suggestions[kind], items: items.map((item) => ({ ...item, href: localePath(locale, item.href) })) }];
  });
  return { groups, status: suggestions.status(groups.reduce((sum, { items }) => sum + items.length, 0)) };
}

/** Everything that begins as what is typed, grouped. What does not answer is left out rather than waited for. */
export async function suggest(typed: string, locale: Locale): Promise<Suggestions> {
  const [projects, named] = await Promise.all([projectsNamed(typed).catch(() => []), lists[locale]().catch(() => ({ themes: [], partners: [], pages: [] }))]);
  const matched = (kind: 'themes' | 'partners' | 'pages'): Suggestion[] =>
    bestMatches(typed, named[kind], ({ label }) => label, MOST[kind]).map((item) => ({ ...item, detail: '' }));
  return toSuggestions({ projects, themes: matched('themes'), partners: matched('partners'), places: placeSuggestions(typed, locale, MOST.places), pages: matched('pages') }, locale);
}
