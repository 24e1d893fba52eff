import type { OwnField } from '@carrefour/config';
import { useSpaceTexts } from '../i18n/space-texts';
import { useFormState } from './form-context';
import styles from './curation.module.css';
import { useWrittenIn } from './use-written-in';

export const notesId = (field: OwnField): string => `notes-${field}`;

/** Whether there is something to note beside a field. */
export function useHasNotes(field: OwnField | undefined): boolean {
  const { theirs, shown, teamFields } = useFormState();
  return field !== undefined && (theirs[field] !== undefined || shown[field] !== undefined || teamFields.includes(field));
}

/** Beside a field: what somebody else saved meanwhile, what a shared sheet shows today and who says it, and that the team decides. */
export function FieldNotes({ field }: { field: OwnField }) {
  const { theirs, shown, teamFields } = useFormState();
  const { edit, compare } = useSpaceTexts().projects;
  const written = useWrittenIn()(field);
  const other = theirs[field];
  const today = shown[field];
  if (!useHasNotes(field)) return null;
  return (
    <div className={styles['notes']} id={notesId(field)}>
      {other !== undefined && (
        <div className={styles['theirs']}>
          <strong>{edit.theirs}</strong>
          {other.length === 0 ? <p>{compare.nothing}</p> : other.map((line) => <p key={line} lang={written}>{line}</p>)}
        </div>
      )}
      {today !== undefined && today.lines.length > 0 && (
        <div>
          <strong>{edit.shownToday}</strong> ({today.who})
          {today.lines.map((line) => (
            <p key={line} lang={written}>{line}</p>
          ))}
        </div>
      )}
      {teamFields.includes(field) && <p>{edit.teamDecides}</p>}
    </div>
  );
}
