import { formatPeriod } from '../../i18n/dates';
import { useLocale, useTexts } from '../../i18n/texts';
import { Section } from '../../ui/page/section';
import type from '../../ui/style/type.module.css';
import { useLanguageOf } from '../language-of';
import type { ViewOf } from '../view-of';
import styles from './timeline-block.module.css';

/** Steps along one road; distinctions carry the vermilion of the crossing, and the word. */
export function TimelineBlock({ view: { heading, intro, events } }: ViewOf<'timeline'>) {
  const locale = useLocale();
  const { editorial } = useTexts();
  const languageOf = useLanguageOf();
  return (
    <Section heading={heading} intro={intro}>
      <ol className={styles.timeline}>
        {events.map(({ id, title, text, date, end, precision, dateLabel, kind, fallback }) => (
          <li key={id} data-kind={kind}>
            <p className={styles.date}>
              {dateLabel ?? formatPeriod(date, end, precision, locale)}
              {kind === 'distinction' && <span className={styles.kind}>{editorial.distinction}</span>}
            </p>
            <h3 className={type.t3} lang={languageOf({ fallback })}>{title}</h3>
            {text !== null && <p className={styles.text} lang={languageOf({ fallback })}>{text}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
