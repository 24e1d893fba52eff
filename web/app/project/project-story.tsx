import { unbroken } from '@carrefour/config';
import { useTexts, useTheirLanguage } from '../i18n/texts';
import { Chip } from '../ui/action/chip';
import { Figures } from '../ui/page/figures';
import type from '../ui/style/type.module.css';
import { CmsLink } from '../ui/action/cms-link';
import { ExperienceBlock } from './experience-block';
import styles from './project-story.module.css';
import type { ProjectView } from './project-view.server';

/** The text of the sheet, from what it is to what others may learn from it. */
export function ProjectStory({ project }: { project: ProjectView }) {
  const { project: texts } = useTexts();
  const theirs = useTheirLanguage();
  const { description, sources, figures, experience, distinctions, supports, methods, links } = project;
  const isRecordedElsewhere = sources.some(({ url, recorded }) => url !== null || recorded !== null);
  return (
    <div className={styles.story}>
      <section className={styles.part}>
        <h2 className={type.t2}>{texts.presentation}</h2>
        {description.length === 0 ? <p className={styles.missing}>{isRecordedElsewhere ? texts.noDescription : texts.noDescriptionAlone}</p> : description.map((text) => <p key={text} lang={theirs}>{unbroken(text)}</p>)}
      </section>
      {figures.length > 0 && (
        <section className={styles.part} aria-label={texts.figures}>
          <div lang={theirs}>
            <Figures figures={figures} />
          </div>
        </section>
      )}
      {experience !== null && <ExperienceBlock experience={experience} />}
      {distinctions.length > 0 && (
        <section className={styles.part}>
          <h2 className={type.t3}>{texts.distinctions}</h2>
          <ul className={styles.lines}>
            {distinctions.map(({ label, year, by }) => (
              <li key={`${label}${year ?? ''}`}>
                <strong lang={theirs}>{unbroken(label)}</strong>
                {year !== null && <span> · {year}</span>}
                {by !== null && <span> · {texts.by(by)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {supports.length > 0 && (
        <section className={styles.part}>
          <h2 className={type.t3}>{texts.supports}</h2>
          <p>{supports.join(', ')}</p>
        </section>
      )}
      {methods.length > 0 && (
        <section className={styles.part}>
          <h2 className={type.t3}>{texts.methods}</h2>
          <ul className={styles.chips}>
            {methods.map(({ code, label }) => (
              <li key={code}>
                <Chip url={`/recherche?method=${code}`}>{label}</Chip>
              </li>
            ))}
          </ul>
        </section>
      )}
      {links.length > 0 && (
        <section className={styles.part}>
          <h2 className={type.t3}>{texts.links}</h2>
          <ul className={styles.lines}>
            {links.map(({ url, label }) => (
              <li key={url}>
                {label}
                {'\u00A0: '}
                <CmsLink url={url}>{url.replace(/^https?:\/\/(www\.)?/, '')}</CmsLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
