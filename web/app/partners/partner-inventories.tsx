import { useTexts } from '../i18n/texts';
import { ButtonLink } from '../ui/action/button-link';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import styles from './partner-inventories.module.css';
import type { PartnerPageData } from './partner-page-data.server';

/** What the partner shares, under which licence; and the door to the partner itself. */
export function PartnerInventories({ partner: { inventories, latest, site, asOf } }: { partner: PartnerPageData }) {
  const { partners: texts } = useTexts();
  return (
    <div className={`${page.wrap} ${styles.columns}`}>
      <section className={styles.part} id="inventaires">
        <h2 className={type.t2}>{texts.inventories}</h2>
        {inventories.length === 0 ? (
          <p>{texts.noInventory}</p>
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{texts.list}</th>
                <th scope="col">{texts.licence}</th>
                <th scope="col">{texts.edition}</th>
              </tr>
            </thead>
            <tbody>
              {inventories.map(({ slug, name, licence, edition }) => (
                <tr key={slug}>
                  <th scope="row">{name}</th>
                  <td>{licence}</td>
                  <td>{edition ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {latest.length === 0 && <p>{texts.noProject}</p>}
      </section>
      <section className={styles.part}>
        <h2 className={type.t2}>{texts.reach}</h2>
        <p>{site === null ? texts.noSite : texts.reachText}</p>
        {site !== null && (
          <p>
            <ButtonLink url={site} look="strong" icon="ext">
              {texts.site(asOf)}
            </ButtonLink>
          </p>
        )}
      </section>
    </div>
  );
}
