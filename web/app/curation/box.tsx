import type { OwnField } from '@carrefour/config';
import type { InputHTMLAttributes } from 'react';
import styles from '../forms/form.module.css';
import { OptionList } from '../forms/option-list';
import { useTheirLanguage } from '../i18n/texts';
import { Icon } from '../ui/pictogram/icon';
import { FieldNotes, notesId, useHasNotes } from './field-notes';
import { boxId, useBox, useBoxProblem } from './form-context';

type Given = Pick<InputHTMLAttributes<HTMLInputElement>, 'maxLength' | 'type' | 'inputMode' | 'autoComplete' | 'list'>;
type BoxProps = Given & { name: string; label: string; hint?: string | undefined; rows?: number; year?: boolean; required?: boolean; /** The field whose notes stand here, which this box alone holds. */ noted?: OwnField };

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

/** Ties a box to its hint, its notes and its error, for whoever does not see them. */
function useTies(name: string, hint: string | undefined, noted: OwnField | undefined) {
  const hasNotes = useHasNotes(noted);
  const error = useBoxProblem(name);
  const described = [hint === undefined ? null : `${boxId(name)}-aide`, noted === undefined || !hasNotes ? null : notesId(noted), error === null ? null : `${boxId(name)}-erreur`].filter(Boolean).join(' ');
  return { id: boxId(name), ...(described !== '' && { 'aria-describedby': described }), ...(error !== null && { 'aria-invalid': true as const }) };
}

/** A labelled box of the sheet's form. */
export function Box({ name, label, hint, rows, year = false, required = false, noted, ...given }: BoxProps) {
  const value = useBox(name);
  const ties = useTies(name, hint, noted);
  const theirs = useTheirLanguage();
  const box = { ...ties, name, lang: theirs, defaultValue: value, autoComplete: 'off', className: `${styles.box} ${year ? styles.year : ''}`, required, ...given };
  return (
    <div className={styles.field}>
      <label htmlFor={ties.id}>{label}</label>
      {hint !== undefined && (
        <p id={`${ties.id}-aide`} className={styles.hint}>
          {hint}
        </p>
      )}
      {noted !== undefined && <FieldNotes field={noted} />}
      <BoxError name={name} />
      {rows === undefined ? <input {...box} {...(year && { inputMode: 'numeric' as const, maxLength: 4 })} /> : <textarea {...(box)} rows={rows} />}
    </div>
  );
}

type ChoiceProps = { name: string; label: string; options: readonly { code: string; label: string }[]; none?: string | undefined; hint?: string | undefined; value?: string; noted?: OwnField };

/** A labelled list; `none`: the choice of nothing. */
export function ChoiceBox({ name, label, options, none, hint, value, noted }: ChoiceProps) {
  const held = useBox(name);
  const ties = useTies(name, hint, noted);
  return (
    <div className={styles.field}>
      <label htmlFor={ties.id}>{label}</label>
      {hint !== undefined && (
        <p id={`${ties.id}-aide`} className={styles.hint}>
          {hint}
        </p>
      )}
      {noted !== undefined && <FieldNotes field={noted} />}
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
