import { formatSearch, type SearchState } from '@carrefour/config';
import { localePath } from '../i18n/locale';
import { format } from '../i18n/plural';
import { useLocale, useTexts } from '../i18n/texts';
import { FranceMap } from '../ui/map/france-map';
import type { FranceMapData } from '../ui/map/france-map-data.server';
import { searchHref } from './search-routing';
import styles from './still-map.module.css';

type StillMapProps = { state: SearchState; /** Null while nobody can count, or where nothing is found. */ map: FranceMapData | null };

/** In place of the living map, for whoever has no script: France drawn by the server, its regions with their counts, and the map to print. */
export function StillMap({ state, map }: StillMapProps) {
  const { map: texts, maps } = useTexts();
  const locale = useLocale();
  const query = formatSearch({ ...state, page: 1, view: 'liste' }).toString();
  const base = localePath(locale, '/recherche');
  return (
    <noscript>
      <div className={styles['still']} data-still-map>
        <p>
          {texts.noScript} <a href={`${base}/imprimer${query === '' ? '' : `?${query}`}`}>{texts.printed}</a>
        </p>
        {map !== null && (
          <div className={styles['where']}>
            <FranceMap map={map} legend={maps.recorded} />
            <ul className={styles['regions']} aria-label={texts.byRegion}>
              {map.regions
                .filter(({ count }) => count > 0)
                .map(({ code, label, count }) => (
                  <li key={code}>
                    <a href={searchHref(base, { ...state, page: 1, facets: { ...state.facets, region: [code] } })}>{label}</a> <b>{format(count, locale)}</b>
                  </li>
                ))}
            </ul>
          </div>
        )}
      </div>
    </noscript>
  );
}
