import { getTaxonomy } from '../cms/cms.server';
import type { Locale } from '../i18n/locale';
import type { ThemeCount } from '../ui/chart/theme-bars';
import type { FacetCounts } from './facet-counts.server';

/** First-level themes which have projects, the most frequent first. */
export async function themeCounts(counts: FacetCounts | null, locale: Locale): Promise<ThemeCount[]> {
  if (counts === null) return [];
  const { themes } = await getTaxonomy();
  const byTheme = counts.of('theme');
  return themes
    .filter(({ parent }) => parent === null)
    .map(({ code, label, labelEn }) => ({ code, label: locale === 'en' ? labelEn : label, count: byTheme.get(code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
