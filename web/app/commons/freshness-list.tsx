import type { Freshness } from '@carrefour/config';
import { format } from '../i18n/plural';
import { useLocale, useTexts } from '../i18n/texts';
import styles from './commons.module.css';

/** How recent what is known is; what nobody dated is said too. */
export function FreshnessList({ freshness }: { freshness: Freshness }) {
  const { commons: texts } = useTexts();
  const locale = useLocale();
  const total = Object.values(freshness).reduce((sum, count) => sum + count, 0);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <dl className={styles.freshness}>
      {(Object.keys(freshness) as (keyof Freshness)[]).map((age) => (
        <div key={age}>
          <dt>{texts.ages[age]}</dt>
          <dd>
            <b>{format(freshness[age], locale)}</b> {total > 0 && <span>({percent.format(freshness[age] / total)})</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
