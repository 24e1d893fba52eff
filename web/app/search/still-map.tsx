import { formatSearch, type SearchState } from '@carrefour/config';
import { localePath } from '../i18n/locale';
import { format } from '../i18n/plural';
import { useLocale, useTexts } from '../i18n/texts';
import { searchHref } from './search-routing';
import styles from './still-map.module.css';

/** Regions where a search finds something, with how much; null while nobody can count. */
export type StillRegions = readonly { code: string; label: string; count: number }[];
type StillMapProps = { state: SearchState; regions: StillRegions | null };

/** In place of the living map, for whoever has no script: France drawn by the server, its regions with their counts, and the map to print. Weighs on nobody else. */
export function StillMap({ state, regions }: StillMapProps) {
  const { map: texts, maps } = useTexts();
  const locale = useLocale();
  const query = formatSearch({ ...state, page: 1, view: 'liste' }).toString();
  const base = localePath(locale, '/recherche');
  const found = regions ?? [];
  return (
    <noscript>
      <div className={styles['still']} data-still-map>
        <p>
          {texts.noScript(found.length > 0)} <a href={`${base}/imprimer${query === '' ? '' : `?${query}`}`}>{texts.printed}</a>
        </p>
        {found.length > 0 && (
          <div className={styles['where']}>
            <figure>
              <img src={`/recherche/carte?${query === '' ? '' : `${query}&`}drawing=1`} alt={maps.recorded} width={304} height={390} />
              <figcaption>{maps.recorded}</figcaption>
            </figure>
            <ul className={styles['regions']} aria-label={texts.byRegion}>
              {found.map(({ code, label, count }) => (
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
