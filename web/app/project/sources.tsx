import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import type from '../ui/style/type.module.css';
import { CmsLink } from '../ui/action/cms-link';
import styles from './sources.module.css';
import type { ProjectView } from './project-view.server';

/** Every partner that recorded the project, with its licence and its own record; then who says what, on demand. */
export function Sources({ project: { sources, carrierSources, provenance, restricted, dates, demo } }: { project: ProjectView }) {
  const { project: texts } = useTexts();
  return (
    <section className={styles.sources}>
      <h2 className={type.t4}>{texts.sources}</h2>
      <ul className={styles.list}>
        {[...sources, ...carrierSources].map(({ partner, recorded, url, site, licence, date, lastSeen }) => (
          <li key={`${partner.slug}${recorded ?? ''}${url ?? ''}`}>
            <p>
              {partner.offSite ? (
                <span className={styles.partner}>{partner.name}</span>
              ) : (
                <Link to={`/partenaires/${partner.slug}`} className={styles.partner}>
                  {partner.name}
                </Link>
              )}
              {recorded !== null && <span>, {recorded}</span>}
            </p>
            <p className={type.note}>
              {[licence, date === null ? null : texts.editionOf(date), lastSeen === null ? null : texts.lastSeen(lastSeen)].filter(Boolean).join(' · ')}
            </p>
            {site !== null && (
              <p className={styles.record}>
                <CmsLink url={site}>{texts.seeSite(partner.name)}</CmsLink>
              </p>
            )}
            {url !== null && (
              <p className={styles.record}>
                <CmsLink url={url}>{texts.seeSource(partner.name)}</CmsLink>
              </p>
            )}
          </li>
        ))}
      </ul>
      {restricted.map(({ fields, by, licence }) => (
        <p key={`${by}${licence}`} className={type.note}>
          {texts.restricted(fields, by, licence)}
        </p>
      ))}
      {dates.length > 0 && (
        <dl className={styles.dates}>
          {dates.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {provenance.length > 0 && (
        <details className={styles.provenance} data-screen-only>
          <summary>{texts.provenance}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.field}</th>
                <th scope="col">{texts.saidBy}</th>
                <th scope="col">{texts.on}</th>
              </tr>
            </thead>
            <tbody>
              {provenance.map(({ field, by, date }) => (
                <tr key={field}>
                  <th scope="row">{field}</th>
                  <td>{by}</td>
                  <td>{date}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      {demo && <p className={type.note}>{texts.demo}</p>}
    </section>
  );
}
