import { unbroken, type PublicProject } from '@carrefour/config';
import { useTexts, useTheirLanguage } from '../i18n/texts';
import type from '../ui/style/type.module.css';
import styles from './project-story.module.css';

/** What a carrier passes on to whoever would do the same. */
export function ExperienceBlock({ experience }: { experience: NonNullable<PublicProject['experience']> }) {
  const { project: texts } = useTexts();
  const theirs = useTheirLanguage();
  const parts = [
    [texts.need, experience.need],
    [texts.how, experience.how],
    [texts.cost, experience.cost],
    [texts.pitfalls, experience.pitfalls],
  ] as const;
  const known = parts.filter(([, text]) => text !== null);
  if (known.length === 0 && !experience.acceptsContact) return null;
  return (
    <section className={styles.experience}>
      <h2 className={type.t2}>{texts.experience}</h2>
      {known.map(([label, text]) => (
        <div key={label}>
          <h3 className={type.t4}>{label}</h3>
          <p lang={theirs}>{text === null ? null : unbroken(text)}</p>
        </div>
      ))}
      {experience.acceptsContact && <p>{texts.acceptsContact}</p>}
    </section>
  );
}
