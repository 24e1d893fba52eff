import { NON_PRECISE } from '@carrefour/config';
import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import { YearColumns } from '../ui/chart/year-columns';
import type from '../ui/style/type.module.css';
import styles from './territory-figures.module.css';
import type { TerritoryPageData } from './territory-page-data.server';

/** Fewer make no curve: they are named one by one. */
const LEAST_TO_DRAW = 5;

/** When projects began, those whose year nobody told counted apart; each figure leads to its search. */
export function TerritoryYears({ territory: { years, unknownYears, query, partners } }: { territory: TerritoryPageData }) {
  const { territories: texts, layout } = useTexts();
  const dated = years.reduce((sum, { count }) => sum + count, 0);
  if (dated + unknownYears === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={type.t2}>{texts.born}</h2>
      <p className={type.note}>
        {texts.bornNote} {unknownYears > 0 && <Link to={`/recherche?${query}&year=${NON_PRECISE}`}>{texts.bornUnknown(unknownYears)}</Link>} {texts.recorders(partners.length)}
      </p>
      {dated >= LEAST_TO_DRAW ? (
        <YearColumns years={years} query={query} />
      ) : (
        <ul className={styles.fewYears}>
          {years.map(({ year, count }) => (
            <li key={year}>
              <Link to={`/recherche?${query}&year=${year}`}>
                {year}
                {layout.colon} {count}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
