import { useLocale, useTexts } from '../i18n/texts';
import { Link } from '../link';
import type { CommonsPageData } from './commons-page-data.server';
import styles from './commons.module.css';

/** How recent what is known is, each age with the search that finds its sheets; what nobody dated is said too. */
export function FreshnessList({ freshness }: { freshness: CommonsPageData['freshness'] }) {
  const { commons: texts, cards } = useTexts();
  const locale = useLocale();
  const total = freshness.reduce((sum, { count }) => sum + count, 0);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <dl className={styles.freshness}>
      {freshness.map(({ age, count, url }) => (
        <div key={age}>
          <dt>{texts.ages[age]}</dt>
          <dd>
            <Link to={url}>{cards.projects(count)}</Link> {total > 0 && <span>({percent.format(count / total)})</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
