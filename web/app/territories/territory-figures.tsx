import { useTexts } from '../i18n/texts';
import { ThemeBars } from '../ui/chart/theme-bars';
import { YearColumns } from '../ui/chart/year-columns';
import { Link } from '../link';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import styles from './territory-figures.module.css';
import type { TerritoryPageData } from './territory-page-data.server';

const LEAST_FOR_YEARS = 5;

/** What projects are about, who recorded them, when they began. */
export function TerritoryFigures({ territory: { themes, partners, years, unknownYears, query } }: { territory: TerritoryPageData }) {
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
