import type { QualifiedProject, ThemeAgreement } from '@carrefour/config';
import { useId } from 'react';
import form from '../../forms/form.module.css';
import { OptionList } from '../../forms/option-list';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import { typographic } from '../../search/typographic';
import { Link } from '../../link';
import { DiscussionLink } from '../groups/discussion-link';
import { OutcomeNotice } from '../groups/outcome-notice';
import action from '../../ui/action/action.module.css';
import type from '../../ui/style/type.module.css';
import styles from '../groups/groups.module.css';
import { SpaceForm } from '../space-form';
import { useMember } from '../use-member';

type Option = { code: string; label: string; parent: string | null };

/** One theme of a project: it fits, or it does not, and which would fit better. */
function ThemeOpinion({ project, title, theme: { code, label }, themes }: { project: string; title: string; theme: ThemeAgreement; themes: readonly Option[] }) {
  const { qualification } = useSpaceTexts();
  const id = useId();
  return (
    <SpaceForm className={styles.opinion} aria-label={`${title}. ${qualification.theme(label)}`}>
      <input type="hidden" name="project" value={project} />
      <input type="hidden" name="theme" value={code} />
      <strong>{label}</strong>
      <span className={styles.inline}>
        <button type="submit" name="agrees" value="1" className={`${action.button} ${action.small}`} aria-label={`${qualification.agree}\u00A0: ${label}`}>
          {qualification.agree}
        </button>
        <button type="submit" name="agrees" value="0" className={`${action.button} ${action.small}`} aria-label={`${qualification.disagree}\u00A0: ${label}`}>
          {qualification.disagree}
        </button>
      </span>
      <span className={styles.instead}>
        <label htmlFor={id} className={styles.by}>
          {qualification.instead}
        </label>
        <select id={id} name="instead" className={form.box} defaultValue="">
          <OptionList options={themes.filter((option) => option.code !== code)} none={qualification.noInstead} />
        </select>
      </span>
    </SpaceForm>
  );
}

/** A project of another partner, and whether each of its themes fits it; `isSpokenOf`: an opinion on it was just given. */
export function QualifyCard({ project: { id, slug, title, summary, partners, themes: own }, themes, isSpokenOf }: { project: QualifiedProject; themes: readonly Option[]; isSpokenOf: boolean }) {
  const { qualification } = useSpaceTexts();
  const theirs = useTheirLanguage();
  const { role } = useMember();
  return (
    <li id={`fiche-${id}`}>
      <h3 className={type.t4}>
        <Link to={`/projets/${slug}`} lang={theirs}>{title}</Link>
      </h3>
      {isSpokenOf && <OutcomeNotice returned={undefined} words={{ avis: qualification.thanks }} />}
      {partners.length > 0 && <p className={styles.by}>{qualification.recordedBy(partners.join(', '))}</p>}
      {summary !== null && <p lang={theirs}>{typographic(summary)}</p>}
      <DiscussionLink project={id} />
      {role === 'reader' ? (
        <p className={styles.by}>{qualification.readerOnly}</p>
      ) : (
        own.map((theme) => <ThemeOpinion key={theme.code} project={id} title={title} theme={theme} themes={themes} />)
      )}
    </li>
  );
}
