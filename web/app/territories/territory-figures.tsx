import { NON_PRECISE } from '@carrefour/config';
import { useTexts } from '../i18n/texts';
import { CountBars } from '../ui/chart/count-bars';
import { ThemeBars } from '../ui/chart/theme-bars';
import { RecorderList } from '../partners/recorder-list';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import styles from './territory-figures.module.css';
import type { TerritoryPageData } from './territory-page-data.server';
import { TerritoryYears } from './territory-years';
import { ThemeComparison } from './theme-comparison';

const isKnown = ({ code }: { code: string }): boolean => code !== NON_PRECISE;

/** What projects are about, whom they are for, how far along, who recorded them, when they began. */
export function TerritoryFigures({ territory }: { territory: TerritoryPageData }) {
  const { themes, comparison, audiences, maturities, partners, query } = territory;
  const { territories: texts } = useTexts();
  if (themes.length === 0 && partners.length === 0) return null;
  return (
    <div className={`${page.wrap} ${styles.figures}`}>
      {themes.length > 0 && (
        <section className={styles.part} id="themes">
          <h2 className={type.t2}>{texts.about}</h2>
          <p className={type.note}>
            {texts.aboutNote} {texts.recorders(partners.length)}
          </p>
          <ThemeBars themes={themes} query={query} />
          {comparison !== null && <ThemeComparison comparison={comparison} query={query} partners={partners.length} />}
        </section>
      )}
      <div className={styles.side}>
        {partners.length > 0 && (
          <section className={styles.part} id="partenaires">
            <h2 className={type.t2}>{texts.recordedBy}</h2>
            <RecorderList recorders={partners} query={query} />
          </section>
        )}
        {audiences.some(isKnown) && (
          <section className={styles.part}>
            <h2 className={type.t2}>{texts.forWhom}</h2>
            <p className={type.note}>
              {texts.forWhomNote} {texts.recorders(partners.length)}
            </p>
            <CountBars counts={audiences} query={query} facet="audience" />
          </section>
        )}
        {maturities.some(isKnown) && (
          <section className={styles.part}>
            <h2 className={type.t2}>{texts.howFar}</h2>
            <p className={type.note}>{texts.recorders(partners.length)}</p>
            <CountBars counts={maturities} query={query} facet="maturity" />
          </section>
        )}
        <TerritoryYears territory={territory} />
      </div>
    </div>
  );
}
