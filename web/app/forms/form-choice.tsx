import styles from './form.module.css';
import { FieldError, fieldId, useProblem } from './form-field';
import type { ReturnedForm } from './form-trouble';

type Choice = { code: string; label: string; hint?: string };

/** One of a few, each a line to press. The first bears the id that the summary leads to. */
export function FormChoice({ name, legend, choices, choicesLang, returned, value }: { name: string; legend: string; choices: readonly Choice[]; /** Of what somebody worded. */ choicesLang?: string | undefined; returned: ReturnedForm | undefined; value?: string }) {
  const error = useProblem(name, returned);
  const chosen = returned?.values[name] ?? value;
  return (
    <fieldset className={styles.choices} aria-describedby={error === null ? undefined : `${fieldId(name)}-erreur`}>
      <legend className={styles.legend}>{legend}</legend>
      <FieldError name={name} text={error} />
      {choices.map(({ code, label, hint }, index) => (
        <label key={code} className={styles.choice}>
          <input type="radio" name={name} value={code} required defaultChecked={chosen === code} {...(index === 0 && { id: fieldId(name) })} />
          <span lang={choicesLang}>
            {label}
            {hint !== undefined && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type FormCheckProps = { name: string; label: string; hint?: string; returned: ReturnedForm | undefined; checked?: boolean; required?: boolean };

/** One thing to agree to, or not. */
export function FormCheck({ name, label, hint, returned, checked = false, required = false }: FormCheckProps) {
  const error = useProblem(name, returned);
  const state = error === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${fieldId(name)}-erreur` };
  return (
    <div>
      <FieldError name={name} text={error} />
      <label className={styles.choice}>
        <input type="checkbox" name={name} value="1" id={fieldId(name)} required={required} defaultChecked={returned === undefined ? checked : returned.values[name] === '1'} {...state} />
        <span>
          {label}
          {hint !== undefined && <small>{hint}</small>}
        </span>
      </label>
    </div>
  );
}
