import { useSpaceTexts } from '../i18n/space-texts';
import styles from './curation.module.css';
import type { SheetView } from './sheet-view.server';
import { useWrittenIn } from './use-written-in';

/** What each other partner says of a shared sheet. */
export function OthersPanel({ others }: { others: SheetView['others'] }) {
  const { edit, fields } = useSpaceTexts().projects;
  const writtenIn = useWrittenIn();
  if (others.length === 0) return null;
  return (
    <section className={styles['others']} aria-labelledby="autres">
      <h2 id="autres">{edit.othersTitle}</h2>
      {others.map(({ name, fields: said }) => (
        <details key={name}>
          <summary>{edit.others(name)}</summary>
          <dl>
            {said.map(({ field, lines }) => (
              <div key={field}>
                <dt>{fields[field as keyof typeof fields] ?? field}</dt>
                <dd lang={writtenIn(field)}>{lines.join('\n')}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
