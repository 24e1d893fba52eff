import { localePath } from '../i18n/locale';
import { useLocale, useTexts, useTheirLanguage } from '../i18n/texts';
import { useSite } from '../ui/layout/use-site';
import type from '../ui/style/type.module.css';
import styles from './citation.module.css';
import type { ProjectView } from './project-view.server';

/** A sentence to copy, with the sheet's lasting address. */
export function Citation({ project: { title, slug } }: { project: ProjectView }) {
  const { project: texts } = useTexts();
  const address = `${useSite().origin}${localePath(useLocale(), `/projets/${slug}`)}`;
  const [before, after] = texts.citation(address);
  const theirs = useTheirLanguage();
  return (
    <section className={styles.citation} id="citer">
      <h2 className={type.t4}>{texts.cite}</h2>
      <p className={styles.sentence}>
        {before}
        <span lang={theirs}>{title}</span>
        {after}
      </p>
      <p className={type.note}>{texts.citeHelp}</p>
    </section>
  );
}
