import { formatDay, formatMoment } from '../../i18n/dates';
import { useLocale, useTexts } from '../../i18n/texts';
import { ButtonLink } from '../../ui/action/button-link';
import { Icon } from '../../ui/pictogram/icon';
import type { DecisionView, MeetingView } from '../block-view';
import { useLanguageOf } from '../language-of';
import { RichText } from '../rich-text';
import styles from './governance-block.module.css';

/** Meetings, latest first, which open on their agenda, account and decisions. */
export function MeetingList({ meetings, decisions }: { meetings: readonly MeetingView[]; decisions: readonly DecisionView[] }) {
  const locale = useLocale();
  const { editorial } = useTexts();
  const languageOf = useLanguageOf();
  if (meetings.length === 0 && decisions.length === 0) return null;
  return (
    <div className={styles.meetings}>
      {meetings.some(({ isLately }) => isLately) && (
        <p>
          <ButtonLink url="/gouvernance/reunions.ics" small icon="clock">
            {editorial.followMeetings}
          </ButtonLink>
        </p>
      )}
      {meetings.map(({ id, title, start, place, agenda, minutes, decisions: taken, fallback }) => (
        <details key={id}>
          <summary>
            <span>
              <strong lang={languageOf({ fallback })}>{title}</strong> <span className={styles.when}>{formatMoment(start, locale)}{place !== null && `, ${place}`}</span>
            </span>
            <Icon name="chev" />
          </summary>
          {agenda !== '' && <h4>{editorial.agenda}</h4>}
          <RichText html={agenda} lang={languageOf({ fallback })} />
          {minutes !== '' && <h4>{editorial.minutes}</h4>}
          <RichText html={minutes} lang={languageOf({ fallback })} />
          {taken.map((decision) => (
            <Decision key={decision.id} decision={decision} />
          ))}
        </details>
      ))}
      {decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} date={formatDay(decision.date, locale)} />
      ))}
    </div>
  );
}

function Decision({ decision: { title, html, result, fallback }, date }: { decision: DecisionView; date?: string }) {
  const { editorial } = useTexts();
  const theirs = useLanguageOf()({ fallback });
  return (
    <div className={styles.decision}>
      <h4>
        {editorial.decision}
        {'\u00A0: '}
        <span lang={theirs}>{title}</span>
      </h4>
      {date !== undefined && <p className={styles.when}>{date}</p>}
      <RichText html={html} lang={theirs} />
      {result !== null && <p lang={theirs}>{result}</p>}
    </div>
  );
}
