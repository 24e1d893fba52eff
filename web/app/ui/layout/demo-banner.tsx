import { useTexts } from '../../i18n/texts';
import { CmsLink } from '../action/cms-link';
import styles from './demo-banner.module.css';
import { useSite } from './use-site';

/** While demonstration content is published, every page says so, in one discreet line. */
export function DemoBanner() {
  const { layout } = useTexts();
  const { settings, figures } = useSite();
  const banner = settings?.demoBanner;
  if (!figures.demo || banner === null || banner === undefined) return null;
  return (
    <aside className={styles.banner} aria-label={layout.demonstration}>
      <p className={styles.text}>
        {banner.text}{' '}
        {banner.linkUrl !== null && banner.linkLabel !== null && <CmsLink url={banner.linkUrl}>{banner.linkLabel}</CmsLink>}
      </p>
    </aside>
  );
}
