import { useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import { CmsLink } from '../action/cms-link';
import page from '../style/page.module.css';
import styles from './site-footer.module.css';
import { SiteName } from './site-name';
import { useSite } from './use-site';

/** What the collective says of itself, every way in, and the legal pages: all from the CMS. */
export function SiteFooter() {
  const { layout } = useTexts();
  const { settings } = useSite();
  const legal = settings?.legalLinks ?? [];
  return (
    <footer className={`${page.ink} ${styles.footer}`}>
      <div className={page.wrap}>
        <div className={styles.columns}>
          <div>
            <SiteName large />
            <p className={styles.text}>{settings?.footerText ?? ''}</p>
            <p className={styles.text}>
              <Link to="/alertes">{layout.letter}</Link>
            </p>
          </div>
          {(settings?.footerColumns ?? []).map(({ heading, links }) => (
            <nav key={heading} aria-label={heading}>
              <h2 className={styles.heading}>{heading}</h2>
              <ul className={styles.links}>
                {(links ?? []).map(({ label, url }) => (
                  <li key={url}>
                    <CmsLink url={url}>{label}</CmsLink>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <div className={styles.legal}>
          <p>
            <Link to="/avis">{layout.feedback}</Link>
          </p>
          {legal.length > 0 && (
            <nav aria-label={layout.legal}>
              <ul className={styles.row}>
                {legal.map(({ label, url }) => (
                  <li key={url}>
                    <CmsLink url={url}>{label}</CmsLink>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <p>{settings?.licences?.texts ?? ''}</p>
        </div>
      </div>
    </footer>
  );
}
