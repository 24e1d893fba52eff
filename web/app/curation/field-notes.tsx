import type { OwnField } from '@carrefour/config';
import { useSpaceTexts } from '../i18n/space-texts';
import { useFormState } from './form-context';
import styles from './curation.module.css';

/** Beside a field: what somebody else saved meanwhile, what a shared sheet shows today and who says it, and that the team decides. */
export function FieldNotes({ field }: { field: OwnField }) {
  const { theirs, shown, teamFields } = useFormState();
  const { edit, compare } = useSpaceTexts().projects;
  const other = theirs[field];
  const today = shown[field];
  if (other === undefined && today === undefined && !teamFields.includes(field)) return null;
  return (
    <div className={styles['notes']}>
      {other !== undefined && (
        <div className={styles['theirs']}>
          <strong>{edit.theirs}</strong>
          {other.length === 0 ? <p>{compare.nothing}</p> : other.map((line) => <p key={line}>{line}</p>)}
        </div>
      )}
      {today !== undefined && today.lines.length > 0 && (
        <div>
          <strong>{edit.shownToday}</strong> ({today.who})
          {today.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {teamFields.includes(field) && <p>{edit.teamDecides}</p>}
    </div>
  );
}
