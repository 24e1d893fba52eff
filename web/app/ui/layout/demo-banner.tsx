import { CmsLink } from '../action/cms-link';
import styles from './demo-banner.module.css';
import { useSite } from './use-site';

/** While demonstration content is published, every page says so, in one discreet line. */
export function DemoBanner() {
  const { settings, figures } = useSite();
  const banner = settings?.demoBanner;
  if (!figures.demo || banner === null || banner === undefined) return null;
  return (
    <div className={styles.banner} role="note">
      <p className={styles.text}>
        {banner.text}{' '}
        {banner.linkUrl !== null && banner.linkLabel !== null && <CmsLink url={banner.linkUrl}>{banner.linkLabel}</CmsLink>}
      </p>
    </div>
  );
}
