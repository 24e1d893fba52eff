import { NON_PRECISE } from '@carrefour/config';
import { useTexts } from '../i18n/texts';
import { CountBars } from '../ui/chart/count-bars';
import { ThemeBars } from '../ui/chart/theme-bars';
import { YearColumns } from '../ui/chart/year-columns';
import { Link } from '../link';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import styles from './territory-figures.module.css';
import type { TerritoryPageData } from './territory-page-data.server';
import { ThemeComparison } from './theme-comparison';

const LEAST_FOR_YEARS = 5;
const isKnown = ({ code }: { code: string }): boolean => code !== NON_PRECISE;

/** What projects are about, whom they are for, how far along, who recorded them, when they began. */
export function TerritoryFigures({ territory: { themes, comparison, audiences, maturities, partners, years, unknownYears, query } }: { territory: TerritoryPageData }) {
  const { territories: texts, cards } = useTexts();
  if (themes.length === 0 && partners.length === 0) return null;
  const datedProjects = years.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={`${page.wrap} ${styles.figures}`}>
      {themes.length > 0 && (
        <section className={styles.part}>
          <h2 className={type.t2}>{texts.about}</h2>
          <p className={type.note}>{texts.aboutNote}</p>
          <ThemeBars themes={themes} query={query} />
          {comparison !== null && <ThemeComparison comparison={comparison} query={query} partners={partners.length} />}
        </section>
      )}
      <div className={styles.side}>
        {partners.length > 0 && (
          <section className={styles.part}>
            <h2 className={type.t2}>{texts.recordedBy}</h2>
            <ul className={styles.partners}>
              {partners.map(({ slug, name, count }) => (
                <li key={slug}>
                  <Link to={`/partenaires/${slug}`}>{name}</Link>
                  <Link to={`/recherche?${query}&partner=${slug}`}>{cards.projects(count)}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {audiences.some(isKnown) && (
          <section className={styles.part}>
            <h2 className={type.t2}>{texts.forWhom}</h2>
            <p className={type.note}>{texts.forWhomNote}</p>
            <CountBars counts={audiences} query={query} facet="audience" />
          </section>
        )}
        {maturities.some(isKnown) && (
          <section className={styles.part}>
            <h2 className={type.t2}>{texts.howFar}</h2>
            <CountBars counts={maturities} query={query} facet="maturity" />
          </section>
        )}
        {datedProjects >= LEAST_FOR_YEARS && (
          <section className={styles.part}>
            <h2 className={type.t2}>{texts.born}</h2>
            <p className={type.note}>{texts.bornNote(datedProjects, unknownYears)}</p>
            <YearColumns years={years} />
          </section>
        )}
      </div>
    </div>
  );
}
