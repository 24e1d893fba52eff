import styles from './form.module.css';
import { fieldId } from './form-field';
import type { ReturnedForm } from './form-trouble';
import { OptionList } from './option-list';

type FormSelectProps = {
  name: string;
  /** Where several forms of a page have a list of that name. */
  id?: string;
  label: string;
  hint?: string;
  /** The choice of none, where one may choose none. */
  none?: string;
  options: readonly { code: string; label: string }[];
  /** Of options that somebody worded. */
  optionsLang?: string | undefined;
  returned: ReturnedForm | undefined;
  value?: string | undefined;
};

/** A labelled list, from which nothing need be chosen. */
export function FormSelect({ name, id: given, label, hint, none, options, optionsLang, returned, value }: FormSelectProps) {
  const id = given ?? fieldId(name);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-aide`} className={styles.hint}>
          {hint}
        </p>
      )}
      <select id={id} name={name} lang={optionsLang} className={styles.box} defaultValue={returned?.values[name] ?? value ?? ''} {...(hint !== undefined && { 'aria-describedby': `${id}-aide` })}>
        <OptionList options={options} none={none} />
      </select>
    </div>
  );
}
