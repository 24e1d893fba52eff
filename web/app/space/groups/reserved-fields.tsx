import { useWrittenIn } from '../../curation/use-written-in';
import { useSpaceTexts } from '../../i18n/space-texts';
import styles from './groups.module.css';
import { Part } from './part';

/** What members of the collective read of a project and the site does not show. */
export function ReservedFields({ fields }: { fields: readonly { field: string; lines: readonly string[] }[] }) {
  const { groups, projects } = useSpaceTexts();
  const writtenIn = useWrittenIn();
  if (fields.length === 0) return null;
  const labels: Readonly<Record<string, string>> = projects.fields;
  return (
    <Part heading={groups.reserved} lead={groups.reservedLead} id="reserve">
      <dl className={styles.facts}>
        {fields.map(({ field, lines }) => (
          <div key={field}>
            <dt>{labels[field] ?? field}</dt>
            <dd className={styles.text} lang={writtenIn(field)}>{lines.join('\n')}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
