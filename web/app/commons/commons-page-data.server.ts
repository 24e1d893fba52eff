import { NON_PRECISE } from '@carrefour/config';
import { departments, territoryLabel } from '@carrefour/config/geo';
import { getCommonsState } from '../cms/cms.server';
import { countProjects } from '../figures/facet-counts.server';
import { themeCounts } from '../figures/theme-counts.server';
import { formatMonth } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { laureatesOf } from './laureates-of';

const GROWTH_MONTHS = 24;
const MOST_LAUREATES = 20_000;
/** Nobody lives in the southern lands nor on Clipperton. */
const uninhabited = new Set(['984', '989']);
const inhabited = departments.filter(({ code }) => !uninhabited.has(code));

/** Everything the state of the commons shows. Months come as `AAAA-MM` and leave as people read them. */
export async function commonsPageData(locale: Locale) {
  const [state, counts] = await Promise.all([getCommonsState(), countProjects('', ['theme', 'departement', 'partner', 'distinction', 'laureate'], MOST_LAUREATES)]);
  const named = (month: string) => formatMonth(`${month}-15`, locale);
  const known = counts?.of('departement');
  const uncovered = known === undefined ? [] : inhabited.filter(({ code }) => !known.has(code));
  const short = (month: string) => `${month.slice(5)}/${month.slice(2, 4)}`;
  return {
    ...state,
    recorders: counts === null ? null : [...counts.of('partner').keys()].filter((slug) => slug !== NON_PRECISE).length,
    // Covered and uncovered make the whole: both from the facet. Without the engine, the CMS says how many are covered, and nothing which are not.
    departments: known === undefined ? state.departments : inhabited.length - uncovered.length,
    departmentsInAll: inhabited.length,
    uncovered: uncovered.map(({ code }) => ({ address: `dep-${code}`, label: territoryLabel(`dep-${code}`, locale) })),
    laureates: counts === null ? state.laureates : laureatesOf(counts.of('distinction'), counts.of('laureate')),
    themes: await themeCounts(counts, locale),
    growth: state.growth.slice(-GROWTH_MONTHS).map(({ month, added }) => ({ label: short(month), name: named(month), count: added })),
    journal: state.journal.map((line) => ({ ...line, key: `${line.month} ${line.partner?.slug ?? ''}`, month: named(line.month) })),
  };
}
export type CommonsPageData = Awaited<ReturnType<typeof commonsPageData>>;
