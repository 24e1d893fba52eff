import type { ReactNode } from 'react';
import { useFormTexts } from '../i18n/form-texts';
import action from '../ui/action/action.module.css';
import { Icon, type IconName } from '../ui/pictogram/icon';
import { ErrorSummary } from './error-summary';
import styles from './form.module.css';
import { fieldId } from './form-field';
import type { ReturnedForm } from './form-trouble';
import { STAMP_FIELD, TRAP_FIELD } from './hidden-fields';

type PlainFormProps = {
  stamp: string;
  returned: ReturnedForm | undefined;
  /** Of the fields, by name: the summary of errors speaks of them. */
  labels?: Readonly<Record<string, string>>;
  submit: string;
  icon?: IconName;
  /** Another button, after the main one. */
  after?: ReactNode;
  children?: ReactNode;
};

/** A form of ours: sent by the browser alone, to the page it stands on. Its box for robots is out of sight and out of reach. */
export function PlainForm({ stamp, returned, labels = {}, submit, icon = 'mail', after, children }: PlainFormProps) {
  const forms = useFormTexts();
  return (
    <>
      <ErrorSummary returned={returned} labels={labels} />
      <form method="post" className={styles.form} noValidate>
        <input type="hidden" name={STAMP_FIELD} value={returned?.stamp ?? stamp} />
        <div className={styles.trap} aria-hidden="true">
          <label htmlFor={fieldId(TRAP_FIELD)}>{forms.trap}</label>
          <input id={fieldId(TRAP_FIELD)} name={TRAP_FIELD} tabIndex={-1} autoComplete="off" defaultValue="" />
        </div>
        {children}
        <p className={styles.actions}>
          <button type="submit" className={`${action.button} ${action.main}`}>
            <Icon name={icon} />
            {submit}
          </button>
          {after}
        </p>
      </form>
    </>
  );
}
