import { columnCleanings, type PreviewColumn } from '@carrefour/config';
import form from '../../forms/form.module.css';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import { typographic } from '../../search/typographic';
import type from '../../ui/style/type.module.css';
import { fieldGroups, offered } from './field-groups';
import styles from './imports.module.css';

type ColumnChoiceProps = { column: PreviewColumn; index: number; isKey: boolean };

/** One column of the file: some of its cells, what it is taken for and why, and what a person may say instead. */
export function ColumnChoice({ column, index, isKey }: ColumnChoiceProps) {
  const { imports: { columns: texts, fields, said: toSaid } } = useSpaceTexts();
  const { heading, targets, confidence, reason, cleaning, filled, samples } = column;
  const theirs = useTheirLanguage();
  const [first, ...others] = targets;
  const chosen = first ?? 'undecided';
  const isOdd = first !== undefined && first !== 'ignored' && !offered.includes(first);
  const said = [texts.filled(filled), ...(confidence === null || reason === null ? [] : [`${texts.sure(confidence)}\u00A0: ${typographic(toSaid(reason))}`]), ...(others.length === 0 ? [] : [texts.also(others.map((one) => fields[one] ?? one).join(', '))])];
  return (
    <div className={`${styles.columnRow} ${first === undefined && !isKey ? styles.undecided : ''}`}>
      <div className={styles.choice}>
        <h2 className={type.t4} lang={theirs}>{heading}</h2>
        <ul className={styles.samples} aria-label={texts.samples}>
          {samples.map((sample) => (
            <li key={sample} lang={theirs}>{sample}</li>
          ))}
        </ul>
        <p className={styles.where}>{said.join(' · ')}</p>
      </div>
      <div className={styles.choices}>
        <input type="hidden" name={`h${index}`} value={heading} />
        <div className={styles.choice}>
          <label htmlFor={`champ-${index}`}>
            {texts.field}
          </label>
          <select id={`champ-${index}`} name={`f${index}`} defaultValue={chosen} className={form.box} aria-label={texts.fieldOf(heading)}>
            <option value="undecided">{isKey ? texts.isKey : texts.undecided}</option>
            <option value="ignored">{fields['ignored']}</option>
            {isOdd && <option value={first}>{fields[first] ?? first}</option>}
            {fieldGroups.map(({ group, fields: own }) => (
              <optgroup key={group} label={texts.groups[group]}>
                {own.map((field) => (
                  <option key={field} value={field}>
                    {fields[field] ?? field}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div className={styles.choice}>
          <label htmlFor={`soin-${index}`}>{texts.cleaning}</label>
          <select id={`soin-${index}`} name={`c${index}`} defaultValue={cleaning} className={form.box} aria-label={texts.cleaningOf(heading)}>
            {columnCleanings.map((one) => (
              <option key={one} value={one}>
                {texts.cleanings[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  );
}
