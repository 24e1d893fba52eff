import { useTexts } from '../i18n/texts';
import styles from './results.module.css';
import { useCriteria } from './use-criteria';
import { useSearchState } from './use-search-state';

/** What narrows the list now; each chip takes itself away. */
export function ActiveFilters() {
  const { search } = useTexts();
  const { linkTo } = useSearchState();
  const criteria = useCriteria();
  if (criteria.length === 0) return null;
  return (
    <ul className={styles['chips']} aria-label={search.activeFilters}>
      {criteria.map(({ key, label, without }) => (
        <li key={key}>
          <a className={styles['chip']} {...linkTo(without)} aria-label={search.remove(label)}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
