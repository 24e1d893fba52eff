import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import { ButtonLink } from '../ui/action/button-link';
import { Section } from '../ui/page/section';
import styles from './commons.module.css';

/** Departments where nothing is recorded yet: an invitation, not a reproach. */
export function CommonsCoverage({ uncovered }: { uncovered: readonly { address: string; label: string }[] }) {
  const { commons: texts, territories } = useTexts();
  if (uncovered.length === 0) return null;
  return (
    <Section heading={texts.uncovered(uncovered.length)} intro={texts.uncoveredNote} more={<ButtonLink url="/proposer">{territories.iKnowOne}</ButtonLink>}>
      <ul className={styles.uncovered}>
        {uncovered.map(({ address, label }) => (
          <li key={address}>
            <Link to={`/territoires/${address}`}>{label}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
