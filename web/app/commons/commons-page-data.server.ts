import { freshnessSearches, NON_PRECISE, type Freshness } from '@carrefour/config';
import { departments, isLivedIn, territoryLabel } from '@carrefour/config/geo';
import { getCommonsState } from '../cms/cms.server';
import { countProjects } from '../figures/facet-counts.server';
import { searchTotals } from '../figures/search-totals.server';
import { themeCounts } from '../figures/theme-counts.server';
import { formatMonth } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { growthSearches } from './growth-searches';
import { laureatesOf } from './laureates-of';

const GROWTH_MONTHS = 24;
const MOST_LAUREATES = 20_000;
const inhabited = departments.filter(({ code }) => isLivedIn(code));

const monthIn = (locale: Locale) => (month: string) => formatMonth(`${month}-15`, locale);
const inOrder = ['year', 'twoYears', 'older', 'unknown'] as const satisfies readonly (keyof Freshness)[];

/** How many sheets there are of each age, with the search that finds them. */
async function freshness() {
  const searches = freshnessSearches();
  const totals = await searchTotals(inOrder.map((age) => searches[age]));
  return totals === null ? null : inOrder.map((age, index) => ({ age, count: totals[index] ?? 0, url: `/recherche?${searches[age]}` }));
}

/** What was recorded month by month, and before, as the search counts it; nothing while the engine rests. */
async function growthOf(locale: Locale) {
  const { months, before } = growthSearches(new Date(), GROWTH_MONTHS);
  const totals = await searchTotals([...months.map(({ query }) => query), before]);
  if (totals === null) return null;
  const named = monthIn(locale);
  const rows = months.map(({ month, query }, index) => ({ label: `${month.slice(5)}/${month.slice(2, 4)}`, name: named(month), count: totals[index] ?? 0, url: `/recherche?${query}` }));
  // A young directory has no past to draw: its chart begins with its first month.
  const first = rows.findIndex(({ count }) => count > 0);
  return { months: first < 0 ? [] : rows.slice(first), before: { count: totals.at(-1) ?? 0, url: `/recherche?${before}` } };
}

/** Everything the state of the commons shows. Months come as `AAAA-MM` and leave as people read them. */
export async function commonsPageData(locale: Locale) {
  const [state, ages, growth, counts] = await Promise.all([
    getCommonsState(), freshness(), growthOf(locale), countProjects('', ['theme', 'departement', 'partner', 'distinction', 'laureate'], MOST_LAUREATES),
  ]);
  const named = monthIn(locale);
  const known = counts?.of('departement');
  const uncovered = known === undefined ? [] : inhabited.filter(({ code }) => !known.has(code));
  return {
    ...state,
    recorders: counts === null ? null : [...counts.of('partner').keys()].filter((slug) => slug !== NON_PRECISE).length,
    // Covered and uncovered make the whole: both from the facet. Without the engine, the CMS says how many are covered, and nothing which are not.
    departments: known === undefined ? state.departments : inhabited.length - uncovered.length,
    departmentsInAll: inhabited.length,
    uncovered: uncovered.map(({ code }) => ({ address: `dep-${code}`, label: territoryLabel(`dep-${code}`, locale) })),
    laureates: counts === null ? state.laureates : laureatesOf(counts.of('distinction'), counts.of('laureate')),
    themes: await themeCounts(counts, locale),
    growth,
    // While the engine rests, the CMS counts by the same days, and answers the same searches.
    freshness: ages ?? inOrder.map((age) => ({ age, count: state.freshness[age], url: `/recherche?${freshnessSearches()[age]}` })),
    journal: state.journal.map((line) => ({ ...line, key: `${line.month} ${line.partner?.slug ?? ''}`, month: named(line.month) })),
  };
}
export type CommonsPageData = Awaited<ReturnType<typeof commonsPageData>>;
