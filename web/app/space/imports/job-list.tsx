import type { ImportJobLine } from '@carrefour/config';
import { formatMoment } from '../../i18n/dates';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import { Link } from '../../link';
import styles from './imports.module.css';
import { JobState } from './job-state';

/** What a partner has under way or had, each with where it stands. */
export function JobList({ jobs }: { jobs: readonly ImportJobLine[] }) {
  const locale = useLocale();
  const theirs = useTheirLanguage();
  return (
    <ul className={styles.lines}>
      {jobs.map(({ id, inventoryName, fileName, step, state, updatedAt, askedBy }) => (
        <li key={id}>
          <Link to={`/espace/imports/${id}`} lang={theirs}>{inventoryName}</Link>
          <JobState step={step} state={state} />
          <small>{[fileName, formatMoment(updatedAt, locale), askedBy].filter(Boolean).join(' · ')}</small>
        </li>
      ))}
    </ul>
  );
}
