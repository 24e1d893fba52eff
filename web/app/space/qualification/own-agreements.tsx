import type { QualifiedProject } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import { Link } from '../../link';
import { DiscussionLink } from '../groups/discussion-link';
import { ButtonLink } from '../../ui/action/button-link';
import type from '../../ui/style/type.module.css';
import styles from '../groups/groups.module.css';
import { useMember } from '../use-member';

/** What others say of the themes of one's own projects. */
export function OwnAgreements({ projects }: { projects: readonly QualifiedProject[] }) {
  const { qualification } = useSpaceTexts();
  const { role } = useMember();
  const theirs = useTheirLanguage();
  return (
    <ul className={styles.items}>
      {projects.map(({ id, slug, title, themes }) => (
        <li key={id}>
          <h3 className={type.t4}>
            <Link to={`/projets/${slug}`} lang={theirs}>{title}</Link>
          </h3>
          <ul>
            {themes.map(({ code, label, agree, disagree, instead }) => (
              <li key={code}>
                {label}
                {'\u00A0: '}
                {agree + disagree === 0 ? qualification.noRate : qualification.rate(agree, agree + disagree)}
                {instead.map((other) => `, ${qualification.insteadTold(other.label, other.count)}`).join('')}
              </li>
            ))}
          </ul>
          <DiscussionLink project={id} />
          {role !== 'reader' && (
            <p>
              <ButtonLink url={`/espace/projets/${id}`} small>
                {qualification.edit}
              </ButtonLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
