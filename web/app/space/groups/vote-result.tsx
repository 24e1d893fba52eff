import type { VoteResult as Result } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import styles from './groups.module.css';

/** The result of a vote: each answer with its voices and the organisations that gave them. */
export function VoteResult({ result }: { result: Result }) {
  const { groups } = useSpaceTexts();
  const theirs = useTheirLanguage();
  return (
    <>
      <p>
        <strong>{result.winner === null ? groups.noWinner : groups.winner(result.winner)}</strong> {groups.turnout(result.cast, result.electors)}.
      </p>
      <ul className={styles.bars}>
        {result.counts.map(({ choice, count, partners }) => (
          <li key={choice} className={styles.bar}>
            <span lang={theirs}>{choice}</span>
            <span>{groups.voices(count)}</span>
            <meter min={0} max={Math.max(1, result.cast)} value={count} aria-label={`${choice}\u00A0: ${groups.voices(count)}`} />
            {partners.length > 0 && <small lang={theirs}>{partners.join(', ')}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
