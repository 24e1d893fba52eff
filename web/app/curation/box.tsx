import type { InputHTMLAttributes } from 'react';
import styles from '../forms/form.module.css';
import { OptionList } from '../forms/option-list';
import { Icon } from '../ui/pictogram/icon';
import { boxId, useBox, useBoxProblem } from './form-context';

type Given = Pick<InputHTMLAttributes<HTMLInputElement>, 'maxLength' | 'type' | 'inputMode' | 'autoComplete' | 'list'>;
type BoxProps = Given & { name: string; label: string; hint?: string | undefined; rows?: number; year?: boolean; required?: boolean };

export function BoxError({ name }: { name: string }) {
  const text = useBoxProblem(name);
  if (text === null) return null;
  return (
    <p id={`${boxId(name)}-erreur`} className={styles.error}>
      <Icon name="warn" />
      {`${text[0]?.toLocaleUpperCase() ?? ''}${text.slice(1)}`}
    </p>
  );
}

/** Ties a box to its hint and its error, for whoever does not see them. */
function useTies(name: string, hint: string | undefined) {
  const error = useBoxProblem(name);
  const described = [hint === undefined ? null : `${boxId(name)}-aide`, error === null ? null : `${boxId(name)}-erreur`].filter(Boolean).join(' ');
  return { id: boxId(name), ...(described !== '' && { 'aria-describedby': described }), ...(error !== null && { 'aria-invalid': true as const }) };
}

/** A labelled box of the sheet's form. */
export function Box({ name, label, hint, rows, year = false, required = false, ...given }: BoxProps) {
  const value = useBox(name);
  const ties = useTies(name, hint);
  const box = { ...ties, name, defaultValue: value, autoComplete: 'off', className: `${styles.box} ${year ? styles.year : ''}`, required, ...given };
  return (
    <div className={styles.field}>
      <label htmlFor={ties.id}>{label}</label>
      {hint !== undefined && (
        <p id={`${ties.id}-aide`} className={styles.hint}>
          {hint}
        </p>
      )}
      <BoxError name={name} />
      {rows === undefined ? <input {...box} {...(year && { inputMode: 'numeric' as const, maxLength: 4 })} /> : <textarea {...(box)} rows={rows} />}
    </div>
  );
}

type ChoiceProps = { name: string; label: string; options: readonly { code: string; label: string }[]; none?: string | undefined; hint?: string | undefined; value?: string };

/** A labelled list; `none`: the choice of nothing. */
export function ChoiceBox({ name, label, options, none, hint, value }: ChoiceProps) {
  const held = useBox(name);
  const ties = useTies(name, hint);
  return (
    <div className={styles.field}>
      <label htmlFor={ties.id}>{label}</label>
      {hint !== undefined && (
        <p id={`${ties.id}-aide`} className={styles.hint}>
          {hint}
        </p>
      )}
      <BoxError name={name} />
      <select {...ties} name={name} className={styles.box} defaultValue={held === '' ? (value ?? '') : held}>
        <OptionList options={options} none={none} />
      </select>
    </div>
  );
}

/** One thing to tick. */
export function TickBox({ name, label }: { name: string; label: string }) {
  const value = useBox(name);
  return (
    <label className={styles.choice}>
      <input type="checkbox" name={name} value="1" id={boxId(name)} defaultChecked={value === '1'} />
      <span>{label}</span>
    </label>
  );
}
