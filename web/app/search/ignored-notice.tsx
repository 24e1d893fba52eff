import type { ParameterProblem } from '@carrefour/config';
import { useTexts } from '../i18n/texts';
import styles from './search-page.module.css';

/** What of the address made no sense, and was left out. */
export function IgnoredNotice({ problems }: { problems: readonly ParameterProblem[] }) {
  const { search } = useTexts();
  if (problems.length === 0) return null;
  return (
    <div role="note" className={styles['notice']}>
      <p>{search.ignored}</p>
      <ul>
        {problems.map(({ parameter, message }) => (
          <li key={parameter}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
