import { useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import styles from './france-map.module.css';
import type { FranceMapData } from './france-map-data.server';

/** France and its overseas departments as one picture; the figures it colours are in a list beside it. With a `legend` of its own it leads nowhere. */
export function FranceMap({ map, query = '', legend }: { map: FranceMapData; query?: string; legend?: string }) {
  const { maps } = useTexts();
  const separator = query === '' ? '' : `${query}&`;
  return (
    <figure className={styles.map}>
      {legend !== undefined ? (
        <Departments map={map} />
      ) : (
        <Link to={`/recherche?${separator}view=carte`} className={styles.link} aria-label={maps.openMap}>
          <Departments map={map} />
        </Link>
      )}
      <ul className={styles.insets} aria-hidden="true">
        {map.insets.map(({ code, label, size, path, step }) => (
          <li key={code}>
            <svg viewBox={`0 0 ${size} ${size}`} focusable="false">
              <path d={path} className={`${styles.area} ${styles.inset}`} data-step={step} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <figcaption className={styles.legend}>
        <span>{legend ?? maps.recorded}</span>
        <span className={styles.steps} aria-hidden="true">
          {[0, ...map.thresholds].map((least, step) => (
            <span key={least} className={styles.step} data-step={step}>
              {least}
            </span>
          ))}
        </span>
        <span>{maps.andMore}</span>
      </figcaption>
    </figure>
  );
}

function Departments({ map }: { map: FranceMapData }) {
  return (
    <svg viewBox={`0 0 ${map.width} ${map.height}`} className={styles.france} aria-hidden="true" focusable="false">
      <path d={map.regionLines} className={styles.shore} />
      {map.departments.map(({ code, path, step }) => (
        <path key={code} d={path} className={styles.area} data-step={step} />
      ))}
      <path d={map.regionLines} className={styles.regions} />
    </svg>
  );
}
