import type { WaitingProposal } from '@carrefour/config';
import { formatDay } from '../i18n/dates';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../i18n/texts';
import { Link } from '../link';
import styles from './space-block.module.css';

/** Projects that wait for somebody to vouch for them, a line each. */
export function ProposalLines({ proposals: list }: { proposals: readonly WaitingProposal[] }) {
  const { proposals } = useSpaceTexts();
  const locale = useLocale();
  const theirs = useTheirLanguage();
  return (
    <ul className={styles.rows}>
      {list.map(({ id, title, place, theme, isOurs, isNear, createdAt }) => (
        <li key={id}>
          <span>
            <Link to={`/espace/propositions#p-${id}`}>
              <strong lang={theirs}>{title}</strong>
            </Link>
            <small>{[isOurs ? proposals.ours : isNear ? proposals.near : null, place, theme, proposals.on(formatDay(createdAt, locale))].filter(Boolean).join(' · ')}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
