import { useLocale, useTexts } from '../i18n/texts';
import { Link } from '../link';
import type { Comparison, Standing } from './compare-themes';
import styles from './theme-comparison.module.css';

/** Themes above and below the average of the directory, in words and shares; nothing is said of what hardly differs. */
export function ThemeComparison({ comparison: { above, below }, query, partners }: { comparison: Comparison; query: string; partners: number }) {
  const { territories: texts } = useTexts();
  const locale = useLocale();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = (heading: string, standings: readonly Standing[]) =>
    standings.length > 0 && (
      <div>
        <h3>{heading}</h3>
        <ul className={styles.list}>
          {standings.map(({ code, label, here, everywhere }) => (
            <li key={code}>
              <Link to={`/recherche?${query}&theme=${code}`}>{label}</Link> {texts.shares(percent.format(here), percent.format(everywhere))}
            </li>
          ))}
        </ul>
      </div>
    );
  if (above.length + below.length === 0) return null;
  return (
    <div className={styles.comparison}>
      {list(texts.above, above)}
      {list(texts.below, below)}
      <p className={styles.note}>{texts.comparisonNote(partners)}</p>
    </div>
  );
}
