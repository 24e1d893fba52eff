import type { ImportJobView, PreviewValue } from '@carrefour/config';
import form from '../../forms/form.module.css';
import { OptionList } from '../../forms/option-list';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import styles from './imports.module.css';

type Terms = ImportJobView['terms'][string];
type ValueChoiceProps = { value: PreviewValue; index: number; terms: Terms };

/** Choices made before, of several codes at once, stay as they are unless another is chosen. */
const chosenOf = ({ codes }: PreviewValue): string => (codes === null ? '' : codes.length === 0 ? 'ignore' : codes.join(' '));

/** One word of the file, and what it means among those of the site. */
export function ValueChoice({ value, index, terms }: ValueChoiceProps) {
  const { imports: { values: texts, fields } } = useSpaceTexts();
  const theirs = useTheirLanguage();
  const chosen = chosenOf(value);
  const isSeveral = chosen.includes(' ');
  return (
    <div className={styles.columnRow}>
      <div className={styles.choice}>
        <strong lang={theirs}>{value.value}</strong>
        <span className={styles.where}>{`${fields[value.field] ?? value.field}${value.rows > 0 ? `, ${texts.rows(value.rows)}` : ''}`}</span>
      </div>
      <div className={styles.choice}>
        <input type="hidden" name={`m${index}`} value={value.field} />
        <input type="hidden" name={`v${index}`} value={value.value} />
        <label htmlFor={`sens-${index}`}>{texts.means}</label>
        <select id={`sens-${index}`} name={`s${index}`} defaultValue={chosen} className={form.box} aria-label={texts.meansOf(value.value)}>
          <option value="">{texts.later}</option>
          <option value="ignore">{texts.ignore}</option>
          {isSeveral && <option value={chosen}>{chosen}</option>}
          {value.guesses.length > 0 && (
            <optgroup label={texts.near}>
              <OptionList options={value.guesses.map(({ code, label }) => ({ code, label: terms.find((term) => term.code === code)?.label ?? label }))} />
            </optgroup>
          )}
          <OptionList options={terms} />
        </select>
      </div>
    </div>
  );
}
