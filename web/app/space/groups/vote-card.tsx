import type { VoteView } from '@carrefour/config';
import { useLanguageOf } from '../../editorial/language-of';
import { formatMoment } from '../../i18n/dates';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import { Link } from '../../link';
import { ButtonLink } from '../../ui/action/button-link';
import type from '../../ui/style/type.module.css';
import styles from './groups.module.css';

/** A vote on a list: its question, until when, who answered, and one's own answer. */
export function VoteCard({ vote: { id, question, closesAt, state, electors, cast, ownChoice, mayVote, group } }: { vote: VoteView }) {
  const locale = useLocale();
  const theirs = useTheirLanguage();
  const languageOf = useLanguageOf();
  const { groups } = useSpaceTexts();
  const when = formatMoment(closesAt, locale);
  const path = `/espace/votes/${id}`;
  return (
    <li className={`${styles.card} ${mayVote && ownChoice === null ? styles.own : ''}`}>
      <p className={styles.by} lang={group === null ? undefined : languageOf(group)}>{group?.name ?? groups.allPartners}</p>
      <h3 className={type.t3}>
        <Link to={path} lang={theirs}>{question}</Link>
      </h3>
      <p>{state === 'cancelled' ? groups.cancelled : state === 'voting' ? groups.closesAt(when) : groups.closedAt(when)}</p>
      <p className={styles.by}>{groups.turnout(cast, electors)}</p>
      {ownChoice !== null && <p>{groups.yourChoice(ownChoice)}</p>}
      {mayVote && ownChoice === null && (
        <p>
          <ButtonLink url={path} small look="strong">
            {groups.cast}
          </ButtonLink>
        </p>
      )}
    </li>
  );
}

export function VoteList({ votes }: { votes: readonly VoteView[] }) {
  return (
    <ul className={styles.list}>
      {votes.map((vote) => (
        <VoteCard key={vote.id} vote={vote} />
      ))}
    </ul>
  );
}
