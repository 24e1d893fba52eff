import { useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import { Pictogram } from '../pictogram/pictogram';
import styles from './site-name.module.css';

/** The crossing and the site's whole name, on two lines. */
export function SiteName({ large = false }: { large?: boolean }) {
  const { layout } = useTexts();
  return (
    <Link to="/" className={`${styles.name} ${large ? styles.large : ''}`} aria-label={layout.siteNameHome}>
      <Pictogram paper="carrefour" className={styles.mark} />
      <span>
        {layout.siteNameFirst}
        <br />
        {layout.siteNameRest}
      </span>
    </Link>
  );
}
