import { useFormTexts } from '../i18n/form-texts';
import styles from './form.module.css';
import { fieldId } from './form-field';
import { STAMP_FIELD, TRAP_FIELD } from './hidden-fields';

/** What every form carries out of sight: when it was opened, and a box for robots out of reach. */
export function FormStamp({ stamp }: { stamp: string }) {
  const forms = useFormTexts();
  return (
    <>
      <input type="hidden" name={STAMP_FIELD} value={stamp} />
      <div className={styles.trap} aria-hidden="true">
        <label htmlFor={fieldId(TRAP_FIELD)}>{forms.trap}</label>
        <input id={fieldId(TRAP_FIELD)} name={TRAP_FIELD} tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
    </>
  );
}
