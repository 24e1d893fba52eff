import type { GroupMeeting, GroupPage } from '@carrefour/config';
import { useLanguageOf } from '../../editorial/language-of';
import { RichText } from '../../editorial/rich-text';
import { formatMoment } from '../../i18n/dates';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import { Link } from '../../link';
import { ButtonLink } from '../../ui/action/button-link';
import type from '../../ui/style/type.module.css';
import styles from './groups.module.css';
import { Part } from './part';

/** What a body is for, who sits there, what it works on. */
export function GroupFacts({ page: { group, partners } }: { page: Pick<GroupPage, 'group' | 'partners'> }) {
  const { groups } = useSpaceTexts();
  const ours = useLanguageOf()(group);
  const theirs = useTheirLanguage();
  const lines: (readonly [string, readonly string[]])[] = [[groups.questions, group.questions], [groups.members, group.members]];
  const facts: (readonly [string, string | null])[] = [[groups.meets, group.meets], [groups.decides, group.decides], [groups.howToJoin, group.howToJoin]];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, text]) => text !== null && text !== '' && (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={ours}>{text}</dd>
        </div>
      ))}
      {lines.map(([label, items]) => items.length > 0 && (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <ul lang={ours}>{items.map((item) => <li key={item}>{item}</li>)}</ul>
          </dd>
        </div>
      ))}
      {partners.length > 0 && (
        <div>
          <dt>{groups.partners}</dt>
          <dd>
            <ul lang={theirs}>
              {partners.map(({ id, slug, name }) => (
                <li key={id}>
                  <Link to={`/partenaires/${slug}`}>{name}</Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** A meeting with its texts as they are shown, `''` for none. */
type ShownMeeting = GroupMeeting & { agenda: string; minutes: string };

/** Its meetings, latest first, with a file for one's calendar. */
export function GroupMeetings({ id, meetings }: { id: string; meetings: readonly ShownMeeting[] }) {
  const locale = useLocale();
  const theirs = useTheirLanguage();
  const { groups } = useSpaceTexts();
  if (meetings.length === 0) return null;
  return (
    <Part heading={groups.meetings}>
      <p>
        <ButtonLink url={`/espace/groupes/${id}/reunions.ics`} small icon="clock">
          {groups.calendar}
        </ButtonLink>
      </p>
      <ul className={styles.items}>
        {meetings.map(({ slug, title, start, place, agenda, minutes }) => (
          <li key={slug}>
            <h3 className={type.t4} lang={theirs}>{title}</h3>
            <p className={styles.by}>
              {formatMoment(start, locale)}
              {place !== null && <span lang={theirs}>, {place}</span>}
            </p>
            {agenda !== '' && <h4>{groups.agenda}</h4>}
            <RichText html={agenda} lang={theirs} />
            {minutes !== '' && <h4>{groups.minutes}</h4>}
            <RichText html={minutes} lang={theirs} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
