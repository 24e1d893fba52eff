import { useFormTexts } from '../i18n/form-texts';
import { Icon } from '../ui/pictogram/icon';
import styles from './form.module.css';
import type { ReturnedForm } from './form-trouble';

type Returned = ReturnedForm | undefined;

/** Ids tie a field to its hint, its error, and the summary above the form. */
export const fieldId = (name: string) => `champ-${name}`;

/** What is wrong with a field, in a sentence; null where nothing is. */
export function useProblem(name: string, returned: Returned): string | null {
  const forms = useFormTexts();
  const problem = returned?.problems[name];
  return problem === undefined ? null : forms.problems[problem];
}

export function FieldError({ name, id = fieldId(name), text }: { name: string; id?: string; text: string | null }) {
  if (text === null) return null;
  return (
    <p id={`${id}-erreur`} className={styles.error}>
      <Icon name="warn" />
      {`${text[0]?.toLocaleUpperCase() ?? ''}${text.slice(1)}`}
    </p>
  );
}

type FormFieldProps = {
  name: string;
  /** Where several forms of a page have a field of that name. */
  id?: string;
  label: string;
  hint?: string | undefined;
  returned: Returned;
  /** What the box holds at first. */
  value?: string | null;
  type?: 'text' | 'email' | 'url' | 'password';
  rows?: number;
  year?: boolean;
  autoComplete?: string;
  optional?: boolean;
  maxLength: number;
  /** Of what it holds, where that is not in the page's language. */
  lang?: string | undefined;
};

/** A labelled box with its hint and its error, tied to it for whoever does not see them. */
export function FormField({ name, id: given, label, hint, returned, value, type = 'text', rows, year = false, autoComplete = 'off', optional = false, maxLength, lang }: FormFieldProps) {
  const forms = useFormTexts();
  const error = useProblem(name, returned);
  const id = given ?? fieldId(name);
  const described = [hint === undefined ? null : `${id}-aide`, error === null ? null : `${id}-erreur`].filter(Boolean).join(' ');
  const box = {
    id, name, maxLength, autoComplete, lang, className: `${styles.box} ${year ? styles.year : ''}`, defaultValue: type === 'password' ? '' : (returned?.values[name] ?? value ?? ''),
    ...(described !== '' && { 'aria-describedby': described }), ...(error !== null && { 'aria-invalid': true }), ...(!optional && { required: true }),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label} {optional && <span className={styles.optional}>({forms.optional})</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-aide`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldError name={name} id={id} text={error} />
      {rows === undefined ? <input {...box} type={type} {...(year && { inputMode: 'numeric' })} /> : <textarea {...box} rows={rows} />}
    </div>
  );
}
