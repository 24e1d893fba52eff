import { useId } from 'react';
import styles from './field.module.css';

type FieldProps = { name: string; label: string; value: string };

/** A labelled text box. */
export function TextField({ name, label, value, placeholder }: FieldProps & { placeholder?: string }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} defaultValue={value} placeholder={placeholder} maxLength={100} autoComplete="off" className={styles.box} />
    </div>
  );
}

type SelectFieldProps = FieldProps & { all: string; options: readonly { code: string; label: string; count?: number }[] };

/** A labelled list; its first choice asks for nothing. */
export function SelectField({ name, label, value, all, options }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value} className={styles.box}>
        <option value="">{all}</option>
        {options.map(({ code, label: text, count }) => (
          <option key={code} value={code}>
            {count === undefined ? text : `${text} (${count})`}
          </option>
        ))}
      </select>
    </div>
  );
}
