import { formatSearch, type SearchState } from '@carrefour/config';
import { regions, territoryLabel } from '@carrefour/config/geo';
import { countProjects } from '../figures/facet-counts.server';
import type { Locale } from '../i18n/locale';
import type { StillRegions } from './still-map';

/** Regions where a search finds something, by name. Asked for with the map alone. */
export async function stillRegions(state: SearchState, locale: Locale): Promise<StillRegions | null> {
  if (state.view !== 'carte') return null;
  const counts = await countProjects(formatSearch({ ...state, view: 'liste' }).toString(), ['region']);
  if (counts === null) return null;
  const found = counts.of('region');
  return regions
    .map(({ code }) => ({ code, label: territoryLabel(`reg-${code}`, locale), count: found.get(code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
}
