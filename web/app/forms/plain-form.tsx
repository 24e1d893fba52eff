import type { ReactNode } from 'react';
import action from '../ui/action/action.module.css';
import { Icon, type IconName } from '../ui/pictogram/icon';
import { ErrorSummary } from './error-summary';
import styles from './form.module.css';
import { FormStamp } from './form-stamp-field';
import type { ReturnedForm } from './form-trouble';

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
  return (
    <>
      <ErrorSummary returned={returned} labels={labels} />
      <form method="post" className={styles.form} noValidate>
        <FormStamp stamp={returned?.stamp ?? stamp} />
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
