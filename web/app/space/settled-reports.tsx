import { formatDay } from '../i18n/dates';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../i18n/texts';
import { Link } from '../link';
import card from './message-card.module.css';
import styles from './space-block.module.css';

type Settled = { id: string; what: string; text: string; createdAt: string; state: 'settled' | 'refused'; project: { id: string; title: string } };

/** What was said of one's sheets and is over, folded away: one still finds what became of it. */
export function SettledReports({ reports: list }: { reports: readonly Settled[] }) {
  const { reports } = useSpaceTexts();
  const locale = useLocale();
  const theirs = useTheirLanguage();
  if (list.length === 0) return null;
  return (
    <details>
      <summary>{reports.over(list.length)}</summary>
      <ul className={styles.rows}>
        {list.map(({ id, what, text, createdAt, state, project }) => (
          <li key={id}>
            <span>
              <Link to={`/espace/projets/${project.id}`} lang={theirs}>{project.title}</Link>
              <small className={card.facts}>{[reports.states[state], what, reports.on(formatDay(createdAt, locale))].join(' · ')}</small>
              <small>{text}</small>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
