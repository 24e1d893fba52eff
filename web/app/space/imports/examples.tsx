import type { ImportPreview } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import type from '../../ui/style/type.module.css';
import styles from './imports.module.css';

/** The first records of a file as their sheets would read. */
export function Examples({ examples }: Pick<ImportPreview, 'examples'>) {
  const { imports: { preview, fields } } = useSpaceTexts();
  const theirs = useTheirLanguage();
  if (examples.length === 0) return <p className={styles.hint}>{preview.noExamples}</p>;
  return (
    <>
      <h3 className={type.t4}>{preview.examples}</h3>
      <div className={styles.cards}>
        {examples.map(({ title, line, facts }) => (
          <article key={`${line} ${title}`} className={styles.card}>
            <h4 className={type.t4} lang={theirs}>{title}</h4>
            <p className={styles.where}>{preview.line(line)}</p>
            <dl className={styles.facts}>
              {facts.map(({ field, text }) => (
                <div key={field}>
                  <dt>{fields[field] ?? field}</dt>
                  <dd className={styles.clip} lang={theirs}>{text}</dd>
                </div>
              ))}
            </dl>
          </article>
        ))}
      </div>
    </>
  );
}
