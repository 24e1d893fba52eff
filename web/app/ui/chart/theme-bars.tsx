import { format } from '../../i18n/plural';
import { useLocale, useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import { PaperTile } from '../pictogram/pictogram';
import styles from './theme-bars.module.css';

export type ThemeCount = { code: string; label: string; count: number };

/** Themes as bars of their papers; each row is the search it counts, and says its figure in words. */
export function ThemeBars({ themes, query }: { themes: readonly ThemeCount[]; query: string }) {
  const locale = useLocale();
  const { cards } = useTexts();
  const most = Math.max(1, ...themes.map(({ count }) => count));
  return (
    <ol className={styles.bars}>
      {themes.map(({ code, label, count }) => (
        <li key={code} data-paper={code}>
          <PaperTile paper={code} className={styles.tile} />
          <Link to={`/recherche?${query}&theme=${code}`} className={styles.label}>
            {label}
          </Link>
          <svg viewBox="0 0 200 16" preserveAspectRatio="none" className={styles.bar} aria-hidden="true" focusable="false">
            <rect x={0.5} y={1} width={Math.max(1, (count / most) * 198)} height={14} vectorEffect="non-scaling-stroke" />
          </svg>
          <b>
            <span aria-hidden="true">{format(count, locale)}</span>
            <span className={styles.words}>{cards.projects(count)}</span>
          </b>
        </li>
      ))}
    </ol>
  );
}
