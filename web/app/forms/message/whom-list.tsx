import type { ContactPurpose } from '@carrefour/config';
import { useFormTexts } from '../../i18n/form-texts';
import { Link } from '../../link';
import { needPath, purposeCodes, whomPath } from './whom';
import styles from './whom-list.module.css';

/** Whom one may write to, by what one has to say. `need`: the query of the search somebody comes with. */
export function WhomList({ current, need }: { current: ContactPurpose | null; need: string }) {
  const { purposes } = useFormTexts().contact;
  return (
    <ul className={styles.list}>
      {purposeCodes.map((purpose) => (
        <li key={purpose}>
          <Link to={purpose === 'besoin' ? needPath(need) : whomPath({ purpose })} className={styles.item} {...(purpose === current && { 'aria-current': 'true' as const })}>
            <strong>{purposes[purpose].title}</strong>
            <span>{purposes[purpose].text}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
