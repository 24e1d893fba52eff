import type { ContactPurpose } from '@carrefour/config';
import { useFormTexts } from '../../i18n/form-texts';
import { Link } from '../../link';
import { purposeCodes, whomPath } from './whom';
import styles from './whom-list.module.css';

/** Whom one may write to, by what one has to say. */
export function WhomList({ current }: { current: ContactPurpose | null }) {
  const { purposes } = useFormTexts().contact;
  return (
    <ul className={styles.list}>
      {purposeCodes.map((purpose) => (
        <li key={purpose}>
          <Link to={whomPath({ purpose })} className={styles.item} {...(purpose === current && { 'aria-current': 'true' as const })}>
            <strong>{purposes[purpose].title}</strong>
            <span>{purposes[purpose].text}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
