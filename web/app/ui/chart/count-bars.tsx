import type { LabelledCount } from '../../figures/labelled-counts';
import { format } from '../../i18n/plural';
import { useLocale, useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import styles from './count-bars.module.css';

/** Values of a facet as ink bars; each row is the search it counts, and says its figure in words. */
export function CountBars({ counts, query, facet }: { counts: readonly LabelledCount[]; query: string; facet: string }) {
  const locale = useLocale();
  const { cards } = useTexts();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ol className={styles.bars}>
      {counts.map(({ code, label, count }) => (
        <li key={code}>
          <Link to={`/recherche?${query}&${facet}=${encodeURIComponent(code)}`} className={styles.label}>
            {label}
          </Link>
          <svg viewBox="0 0 200 12" preserveAspectRatio="none" className={styles.bar} aria-hidden="true" focusable="false">
            <rect x={0} y={1} width={Math.max(1, (count / most) * 200)} height={10} />
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
