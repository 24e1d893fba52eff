import { formatDay, formatMoment } from '../i18n/dates';
import { useLocale, useTexts } from '../i18n/texts';
import { Link } from '../link';
import type from '../ui/style/type.module.css';
import type { NewsItem } from './block-view';
import { InOtherLanguage } from './in-other-language';
import { useLanguageOf } from './language-of';
import styles from './blocks/list-block.module.css';

/** News and events, side by side; each leads to its page. */
export function NewsList({ items }: { items: readonly NewsItem[] }) {
  const locale = useLocale();
  const { editorial } = useTexts();
  const languageOf = useLanguageOf();
  return (
    <ul className={`${styles.list} ${styles.wide} ${styles.whole}`}>
      {items.map(({ id, slug, title, summary, date, kind, place, fallback }) => (
        <li key={id}>
          <p className={styles.facts}>
            <span>{kind === 'event' ? `${editorial.event}\u00A0: ${formatMoment(date, locale)}` : formatDay(date, locale)}</span>
            <InOtherLanguage fallback={fallback} />
            {place !== null && <span lang={languageOf({ fallback })}>{place}</span>}
          </p>
          <h3 className={type.t3} lang={languageOf({ fallback })}>
            <Link to={`/actualites/${slug}`}>{title}</Link>
          </h3>
          {summary !== null && <p lang={languageOf({ fallback })}>{summary}</p>}
        </li>
      ))}
    </ul>
  );
}
