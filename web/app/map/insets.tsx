import { useTexts } from '../i18n/texts';
import styles from './insets.module.css';
import type { InsetView, Window } from './map-view';
import { FRANCE } from './use-frame';

type InsetsProps = { insets: readonly InsetView[]; shown: Window | null; onGo: (window: Window) => void };

/** Small maps of the overseas departments, each with the search's projects; one press goes there, another comes back. */
export function Insets({ insets, shown, onGo }: InsetsProps) {
  const { map } = useTexts();
  if (insets.length === 0) return null;
  return (
    <nav className={styles['insets']} aria-label={map.insets}>
      <ul>
        <li>
          <button type="button" className={styles['mainland']} aria-pressed={isSame(shown, FRANCE)} onClick={() => onGo(FRANCE)}>
            <span className={styles['name']}>{map.mainland}</span>
          </button>
        </li>
        {insets.map((inset) => (
          <li key={inset.code}>
            <button type="button" aria-pressed={isSame(shown, inset.window)} aria-label={map.inset(inset.label, inset.count)} onClick={() => onGo(inset.window)}>
              <Drawing {...inset} />
              <span className={styles['name']}>{inset.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Drawing({ size, path, dots, count }: InsetView) {
  return (
    <span className={styles['drawing']}>
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path className={styles['land']} d={path} />
        {dots.map(({ x, y, count: here }, index) => (
          <circle key={index} className={styles['dot']} cx={x} cy={y} r={radiusOf(here)} />
        ))}
      </svg>
      <span className={styles['count']} data-empty={count === 0}>
        {count}
      </span>
    </span>
  );
}

/** Areas grow with numbers, as far as an inset allows. */
const radiusOf = (count: number): number => Math.min(7, 2 + Math.sqrt(count));

const isSame = (a: Window | null, b: Window): boolean => a !== null && a.west === b.west && a.south === b.south;
