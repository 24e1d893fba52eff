import { localePath } from '../i18n/locale';
import { useLocale, useTexts } from '../i18n/texts';
import { useSite } from '../ui/layout/use-site';
import type from '../ui/style/type.module.css';
import styles from './citation.module.css';
import type { ProjectView } from './project-view.server';

/** A sentence to copy, with the sheet's lasting address. */
export function Citation({ project: { title, slug } }: { project: ProjectView }) {
  const { project: texts } = useTexts();
  const address = `${useSite().origin}${localePath(useLocale(), `/projets/${slug}`)}`;
  return (
    <section className={styles.citation} id="citer">
      <h2 className={type.t4}>{texts.cite}</h2>
      <p className={styles.sentence}>{texts.citation(title, address)}</p>
      <p className={type.note}>{texts.citeHelp}</p>
    </section>
  );
}
