import { useTexts } from '../i18n/texts';
import styles from './map-panel.module.css';
import type { Window } from './map-view';
import { FRANCE } from './use-frame';

/** The five overseas departments, far from the window where France is usually shown. */
const overseas: readonly (readonly [name: string, window: Window])[] = [
  ['Guadeloupe', { west: -61.9, south: 15.8, east: -60.9, north: 16.6 }],
  ['Martinique', { west: -61.3, south: 14.35, east: -60.75, north: 14.95 }],
  ['Guyane', { west: -54.7, south: 2, east: -51.5, north: 5.9 }],
  ['La Réunion', { west: 55.15, south: -21.45, east: 55.9, north: -20.8 }],
  ['Mayotte', { west: 44.95, south: -13.05, east: 45.35, north: -12.6 }],
];

/** One press to each, and back. */
export function Insets({ onGo }: { onGo: (window: Window) => void }) {
  const { map } = useTexts();
  return (
    <nav className={styles['insets']} aria-label={map.insets}>
      <button type="button" onClick={() => onGo(FRANCE)}>
        {map.mainland}
      </button>
      {overseas.map(([name, window]) => (
        <button key={name} type="button" onClick={() => onGo(window)}>
          {name}
        </button>
      ))}
    </nav>
  );
}
