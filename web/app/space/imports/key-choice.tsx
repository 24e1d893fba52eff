import type { ImportPreview } from '@carrefour/config';
import form from '../../forms/form.module.css';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import type from '../../ui/style/type.module.css';
import styles from './imports.module.css';

const PARTS = [0, 1, 2] as const;

/** What a record is known by from one file to the next: a column, or a few together. */
export function KeyChoice({ preview }: { preview: ImportPreview }) {
  const { imports: { columns: texts, said } } = useSpaceTexts();
  const { key, columns } = preview;
  const theirs = useTheirLanguage();
  return (
    <fieldset className={form.choices}>
      <legend className={type.t4}>{texts.keyTitle}</legend>
      <p className={styles.hint}>{`${texts.keyText}${key.reason === null ? '' : ` (${said(key.reason)})`}`}</p>
      <div className={styles.choices}>
        {PARTS.map((part) => (
          <div key={part} className={styles.choice}>
            <label htmlFor={`cle-${part}`}>{part === 0 ? texts.keyFirst : texts.keySecond}</label>
            <select id={`cle-${part}`} name="key" defaultValue={key.columns[part] ?? ''} className={form.box}>
              {part > 0 && <option value="">{texts.none}</option>}
              {columns.map(({ heading }) => (
                <option key={heading} value={heading} lang={theirs}>
                  {heading}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <label className={form.choice}>
        <input type="checkbox" name="grouping" value="1" defaultChecked={key.grouping} />
        <span>{texts.grouping}</span>
      </label>
    </fieldset>
  );
}
