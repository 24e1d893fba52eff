import { format } from '../i18n/plural';
import { useLocale, useTexts } from '../i18n/texts';
import { Link } from '../link';
import { MoreLink } from '../ui/action/button-link';
import { PlaceBar } from '../ui/form/search-bar';
import { useSite } from '../ui/layout/use-site';
import { FranceMap } from '../ui/map/france-map';
import type { FranceMapData } from '../ui/map/france-map-data.server';
import { RegionList } from '../ui/map/region-list';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import styles from './territory-index.module.css';

type Area = { address: string; label: string; count: number | null };
type TerritoryIndexProps = { regions: readonly (Area & { departments: readonly Area[] })[]; map: FranceMapData | null; asked: string };

/** A place to look up, the map, then every region with its departments. */
export function TerritoryIndex({ regions, map, asked }: TerritoryIndexProps) {
  const { territories: texts, commons } = useTexts();
  const locale = useLocale();
  const words = useSite().settings?.home?.territories;
  return (
    <>
      <div className={page.section} data-ground="map">
        <div className={`${page.wrap} ${styles.top}`}>
          <div className={styles.words}>
            <PlaceBar label={words?.fieldLabel ?? texts.placeLabel} button={words?.button ?? texts.see} value={asked} />
            <h2 className={type.t2}>{texts.regions}</h2>
            <RegionList areas={regions} />
            <p>
              <MoreLink url="/etat-des-communs">{commons.seeAll}</MoreLink>
            </p>
          </div>
          {map !== null && <FranceMap map={map} query="" />}
        </div>
      </div>
      <section className={`${page.section} ${page.board}`} aria-labelledby="departements">
        <div className={page.wrap}>
          <h2 id="departements" className={`${type.t2} ${styles.heading}`}>
            {texts.departments}
          </h2>
          <div className={styles.columns}>
            {regions.map(({ address, label, departments }) => (
              <section key={address} className={styles.region}>
                <h3 className={type.t4}>
                  <Link to={`/territoires/${address}`}>{label}</Link>
                </h3>
                <ul className={styles.departments}>
                  {departments.map((department) => (
                    <li key={department.address}>
                      <Link to={`/territoires/${department.address}`}>{department.label}</Link>
                      {department.count !== null && <b>{format(department.count, locale)}</b>}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      </section>
    </>
  );
}
