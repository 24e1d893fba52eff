import { format } from '../i18n/plural';
import { useLocale, useTexts } from '../i18n/texts';
import { Link } from '../link';
import { FranceMap } from '../ui/map/france-map';
import regionStyles from '../ui/map/region-list.module.css';
import { Section } from '../ui/page/section';
import type { PartnersMap as Data } from './partners-map.server';
import styles from './partners-map.module.css';

/** Where the partners shown act, as a picture and as a list whose regions narrow the directory. */
export function PartnersMap({ where }: { where: Data }) {
  const { partners: texts } = useTexts();
  const locale = useLocale();
  return (
    <Section heading={texts.mapHeading} ground="board">
      <div className={styles.columns}>
        <FranceMap map={where.map} legend={texts.mapLegend} />
        <div>
          <ul className={regionStyles.list}>
            {where.regions.map(({ code, label, count }) => (
              <li key={code}>
                <Link to={`/partenaires?territoire=reg-${code}`}>
                  <span>{label}</span>
                  <b>{format(count, locale)}</b>
                </Link>
              </li>
            ))}
          </ul>
          {where.everywhere > 0 && <p className={styles.note}>{texts.mapNational(where.everywhere)}</p>}
        </div>
      </div>
    </Section>
  );
}
