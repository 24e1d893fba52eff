import { format } from '../../i18n/plural';
import { useLocale } from '../../i18n/texts';
import { Link } from '../../link';
import styles from './region-list.module.css';

/** Territories with their number of projects, each leading to its page. */
export function RegionList({ areas }: { areas: readonly { address: string; label: string; count: number | null }[] }) {
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {areas.map(({ address, label, count }) => (
        <li key={address}>
          <Link to={`/territoires/${address}`}>
            <span>{label}</span>
            {count !== null && <b>{format(count, locale)}</b>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
