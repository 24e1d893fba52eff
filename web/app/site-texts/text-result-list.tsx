import { InOtherLanguage } from '../editorial/in-other-language';
import { formatDay } from '../i18n/dates';
import { useLocale, useOtherLanguage, useTexts } from '../i18n/texts';
import { Link } from '../link';
import { Highlighted } from '../search/highlighted';
import styles from './text-results.module.css';
import type { TextResult } from './texts-page-data.server';

/** Partners, pages or news found: what each is, its title, and why it answers. */
export function TextResultList({ results }: { results: readonly TextResult[] }) {
  const { search } = useTexts();
  const locale = useLocale();
  const other = useOtherLanguage();
  return (
    <ol className={styles['list']} aria-label={search.results}>
      {results.map(({ key, kind, title, extract, to, date, fallback }) => (
        <li key={key} className={styles['row']}>
          <p className={styles['kind']}>
            {search.tabs.kinds[kind]}
            {date !== null && kind !== 'timeline-event' && ` · ${formatDay(date, locale)}`}
            {fallback && (
              <>
                {' · '}
                <InOtherLanguage fallback />
              </>
            )}
          </p>
          <h2 className={styles['title']} lang={fallback ? other : undefined}>
            <Link to={to}>
              <Highlighted text={title} />
            </Link>
          </h2>
          {extract !== '' && (
            <p className={styles['extract']} lang={fallback ? other : undefined}>
              <Highlighted text={extract} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
