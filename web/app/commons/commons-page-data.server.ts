import { NON_PRECISE } from '@carrefour/config';
import { departments, territoryLabel } from '@carrefour/config/geo';
import { getCommonsState } from '../cms/cms.server';
import { countProjects } from '../figures/facet-counts.server';
import { themeCounts } from '../figures/theme-counts.server';
import { formatMonth } from '../i18n/dates';
import type { Locale } from '../i18n/locale';

const GROWTH_MONTHS = 24;
/** Nobody lives in the southern lands nor on Clipperton. */
const uninhabited = new Set(['984', '989']);
const inhabited = departments.filter(({ code }) => !uninhabited.has(code));

/** Everything the state of the commons shows. Months come as `AAAA-MM` and leave as people read them. */
export async function commonsPageData(locale: Locale) {
  const [state, counts] = await Promise.all([getCommonsState(), countProjects('', ['theme', 'departement', 'partner'])]);
  const named = (month: string) => formatMonth(`${month}-15`, locale);
  const known = counts?.of('departement');
  const short = (month: string) => `${month.slice(5)}/${month.slice(2, 4)}`;
  return {
    ...state,
    recorders: counts === null ? null : [...counts.of('partner').keys()].filter((slug) => slug !== NON_PRECISE).length,
    departmentsInAll: inhabited.length,
    uncovered: known === undefined ? [] : inhabited.filter(({ code }) => !known.has(code)).map(({ code }) => ({ address: `dep-${code}`, label: territoryLabel(`dep-${code}`, locale) })),
    themes: await themeCounts(counts, locale),
    growth: state.growth.slice(-GROWTH_MONTHS).map(({ month, added }) => ({ label: short(month), name: named(month), count: added })),
    journal: state.journal.map((line) => ({ ...line, key: `${line.month} ${line.partner?.slug ?? ''}`, month: named(line.month) })),
  };
}
export type CommonsPageData = Awaited<ReturnType<typeof commonsPageData>>;
