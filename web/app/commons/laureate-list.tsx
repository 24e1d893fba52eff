import { laureateOf, type Laureates } from '@carrefour/config';
import { format } from '../i18n/plural';
import { useLocale, useTexts } from '../i18n/texts';
import { Link } from '../link';
import { CountColumns, type Column } from '../ui/chart/count-columns';
import type from '../ui/style/type.module.css';
import styles from './commons.module.css';

const LEAST_YEARS_TO_DRAW = 3;

/** The laureates of each programme, year by year; what was given once is a line. */
export function LaureateList({ laureates }: { laureates: readonly Laureates[] }) {
  const { commons: texts } = useTexts();
  const once = laureates.filter(({ projects }) => projects === 1);
  const yearsOf = ({ years }: Laureates): string => years.map(({ year }) => (year === null ? texts.undated : String(year))).join(', ');
  return (
    <>
      <ul className={styles.laureates}>
        {laureates
          .filter(({ projects }) => projects > 1)
          .map((one) => (
            <Programme key={one.label} programme={one} />
          ))}
      </ul>
      {once.length > 0 && (
        <details className={styles.once}>
          <summary>{texts.once(once.length)}</summary>
          <ul className={styles.uncovered}>
            {once.map((one) => (
              <li key={one.label}>
                <Link to={toSearch(one)}>{one.label}</Link> ({yearsOf(one)})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const toSearch = ({ label }: Laureates): string => `/recherche?distinction=${encodeURIComponent(label)}`;

function Programme({ programme }: { programme: Laureates }) {
  const { commons: texts, cards, layout, territories } = useTexts();
  const locale = useLocale();
  const rows = programme.years.map(({ year, count }): Column & { url: string } => ({
    label: year === null ? texts.undated : String(year),
    count,
    url: `/recherche?laureate=${encodeURIComponent(laureateOf({ label: programme.label, year }))}`,
  }));
  return (
    <li>
      <h3 className={type.t4}>{programme.label}</h3>
      <p>
        <Link to={toSearch(programme)}>{cards.projects(programme.projects)}</Link>
      </p>
      {rows.length >= LEAST_YEARS_TO_DRAW ? (
        <CountColumns columns={rows} rows={rows} heading={territories.year} />
      ) : (
        <p>
          {rows.map(({ label, count, url }, index) => (
            <span key={label}>
              {index > 0 && ' · '}
              <Link to={url}>
                {label}
                {layout.colon} {format(count, locale)}
              </Link>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
