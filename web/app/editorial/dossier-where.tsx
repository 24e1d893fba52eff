import { useTexts } from '../i18n/texts';
import { RecorderList } from '../partners/recorder-list';
import { MoreLink } from '../ui/action/button-link';
import { DotsMap } from '../ui/map/dots-map';
import { Section } from '../ui/page/section';
import type from '../ui/style/type.module.css';
import type { DossierData } from './dossier-data.server';
import styles from './dossier-where.module.css';

/** Where the projects of a dossier are, and who recorded them. */
export function DossierWhere({ dossier: { title, map, partners, query } }: { dossier: DossierData }) {
  const { editorial, maps } = useTexts();
  if (map === null && partners.length === 0) return null;
  return (
    <Section>
      <div className={styles.where}>
        {map !== null && (
          <section className={styles.part}>
            <h2 className={type.t2}>{editorial.dossierWhere}</h2>
            <DotsMap map={map} label={maps.of(title)} />
            <p className={type.note}>
              {maps.dots(map.isWhole, map.outside)} {maps.credit}
            </p>
            {query !== null && (
              <p>
                <MoreLink url={`/recherche?${query}&view=carte`}>{editorial.dossierOpenMap}</MoreLink>
              </p>
            )}
          </section>
        )}
        {partners.length > 0 && (
          <section className={styles.part}>
            <h2 className={type.t2}>{editorial.dossierWho}</h2>
            <RecorderList recorders={partners} query={query} />
          </section>
        )}
      </div>
    </Section>
  );
}
