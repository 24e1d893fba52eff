import { PaperTile } from '../ui/pictogram/pictogram';
import styles from './theme-tile.module.css';

/** A theme's paper and pictogram beside its name; `theme` is a first-level code. */
export function ThemeTile({ theme, size = 'row' }: { theme: string; size?: 'row' | 'facet' }) {
  return <PaperTile paper={theme} className={styles[size]} />;
}
