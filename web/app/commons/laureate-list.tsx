import type { Laureates } from '@carrefour/config';
import { format } from '../i18n/plural';
import { useLocale, useTexts } from '../i18n/texts';
import { Link } from '../link';
import { CountColumns, type Column } from '../ui/chart/count-columns';
import type from '../ui/style/type.module.css';
import styles from './commons.module.css';

const LEAST_YEARS_TO_DRAW = 3;

/** The laureates of each programme, year by year. */
export function LaureateList({ laureates }: { laureates: readonly Laureates[] }) {
  const { commons: texts, cards, territories } = useTexts();
  const locale = useLocale();
  return (
    <ul className={styles.laureates}>
      {laureates.map(({ label, years }) => {
        const total = years.reduce((sum, { count }) => sum + count, 0);
        const rows = years.map(({ year, count }): Column => ({ label: year === null ? texts.undated : String(year), count }));
        return (
          <li key={label}>
            <h3 className={type.t4}>{label}</h3>
            <p>
              <Link to={`/recherche?distinction=${encodeURIComponent(label)}`}>{cards.projects(total)}</Link>
            </p>
            {rows.length >= LEAST_YEARS_TO_DRAW ? (
              <CountColumns columns={rows} rows={rows} heading={territories.year} />
            ) : (
              <p>{rows.map((row) => `${row.label}\u00A0: ${format(row.count, locale)}`).join(' · ')}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
