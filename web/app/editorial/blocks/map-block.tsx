import { useTexts } from '../../i18n/texts';
import { MoreLink } from '../../ui/action/button-link';
import { PlaceBar } from '../../ui/form/search-bar';
import { useSite } from '../../ui/layout/use-site';
import { FranceMap } from '../../ui/map/france-map';
import { RegionList } from '../../ui/map/region-list';
import page from '../../ui/style/page.module.css';
import type from '../../ui/style/type.module.css';
import type { ViewOf } from '../view-of';
import styles from './map-block.module.css';

/** France and its regions: the picture for the eye, the figures in the list. */
export function MapBlock({ view: { heading, query, map } }: ViewOf<'map'>) {
  const { territories } = useTexts();
  const words = useSite().settings?.home?.territories;
  return (
    <section data-ground="map" className={page.section}>
      <div className={`${page.wrap} ${styles.map}`}>
        <div className={styles.words}>
          <h2 className={type.poster}>{heading ?? words?.heading ?? territories.title}</h2>
          {words?.text != null && <p className={type.lead}>{words.text}</p>}
          <PlaceBar label={words?.fieldLabel ?? territories.placeLabel} button={words?.button ?? territories.see} />
          <div className={styles.regions}>
            <RegionList areas={map.regions.map(({ code, label, count }) => ({ address: `reg-${code}`, label, count }))} />
          </div>
          <p>
            <MoreLink url="/territoires">{territories.all}</MoreLink>
          </p>
        </div>
        <FranceMap map={map} query={query} />
      </div>
    </section>
  );
}
