import type { Term } from '@carrefour/config';
import { useEffect, useId, useState } from 'react';
import { alphabetical } from '../forms/alphabetical';
import form from '../forms/form.module.css';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale } from '../i18n/texts';
import { FieldNotes } from './field-notes';
import { boxId, useBox, useFormState } from './form-context';
import { foldWords } from './fold-words';
import styles from './curation.module.css';

type TermField = 'themes' | 'audiences' | 'methods';
type TermBoxesProps = { field: TermField; terms: readonly Term[]; hint?: string };

/** Terms to tick, those of a second level under theirs. With scripts a box filters them as one types; those ticked stay in sight. */
export function TermBoxes({ field, terms: given, hint }: TermBoxesProps) {
  const { fields, edit } = useSpaceTexts().projects;
  const locale = useLocale();
  const { boxes } = useFormState();
  const was = useBox(`${field}-was`);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(boxes[field] ?? []));
  const [filter, setFilter] = useState('');
  const [hasScript, setHasScript] = useState(false);
  const id = useId();
  useEffect(() => setHasScript(true), []);
  const terms = alphabetical(given.map((term) => ({ ...term, label: locale === 'en' ? term.labelEn : term.label })), locale);
  const words = foldWords(filter);
  const matches = (term: Term): boolean => chosen.has(term.code) || foldWords(term.label).includes(words);
  const roots = terms.filter(({ parent }) => parent === null);
  const below = (code: string) => terms.filter(({ parent }) => parent === code);
  const toggle = (code: string, isOn: boolean) => setChosen((before) => new Set(isOn ? [...before, code] : [...before].filter((one) => one !== code)));
  const tick = (term: Term, isShown: boolean) => (
    <label key={term.code} className={form.choice} hidden={!isShown}>
      <input type="checkbox" name={field} value={term.code} defaultChecked={chosen.has(term.code)} onChange={({ target }) => toggle(term.code, target.checked)} />
      <span>{term.label}</span>
    </label>
  );
  const found = words === '' ? null : terms.filter(({ label }) => foldWords(label).includes(words)).length;
  return (
    <fieldset className={styles['terms']} id={boxId(field)}>
      <legend className={form.legend}>
        {fields[field]} <span className={form.optional}>({chosen.size === 0 ? edit.chosenNone : edit.chosen(chosen.size)})</span>
      </legend>
      {hint !== undefined && <p className={form.hint}>{hint}</p>}
      <FieldNotes field={field} />
      <input type="hidden" name={`${field}-was`} value={was} />
      {hasScript && terms.length > 12 && (
        <div className={form.field}>
          <label htmlFor={id} className={styles['small']}>
            {edit.filter(fields[field])}
          </label>
          <input id={id} type="search" className={form.box} value={filter} autoComplete="off" onChange={({ target }) => setFilter(target.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
          <p className={styles['unseen']} role="status">{found === null ? '' : edit.matching(found)}</p>
        </div>
      )}
      <div className={styles['ticks']} tabIndex={0} role="group" aria-label={fields[field]}>
        {roots.map((root) => {
          const children = below(root.code);
          const isRoot = matches(root);
          const shown = children.filter((child) => isRoot || matches(child));
          return (
            <div key={root.code} hidden={!isRoot && shown.length === 0}>
              {tick(root, isRoot || shown.length > 0)}
              {children.length > 0 && <div className={styles['second']}>{children.map((child) => tick(child, shown.includes(child)))}</div>}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
