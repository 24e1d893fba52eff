import { formatSearch, type SearchState } from '@carrefour/config';
import type { Locale } from '../i18n/locale';
import { franceMap } from '../ui/map/france-map-data.server';
import type { StillRegions } from './still-map';

/** Regions where a search finds something, by name, counted with the drawing beside them. Asked for with the map alone. */
export async function stillRegions(state: SearchState, locale: Locale): Promise<StillRegions | null> {
  if (state.view !== 'carte') return null;
  const map = await franceMap(formatSearch({ ...state, page: 1, view: 'liste' }).toString(), locale);
  return map === null ? null : map.regions.filter(({ count }) => count > 0);
}
