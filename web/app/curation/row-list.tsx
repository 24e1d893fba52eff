import { useEffect, useState, type ReactNode } from 'react';
import action from '../ui/action/action.module.css';
import form from '../forms/form.module.css';
import { useSpaceTexts } from '../i18n/space-texts';
import { useFormState } from './form-context';
import type { SheetList } from './sheet-lists';
import styles from './curation.module.css';
import { useRows } from './use-rows';

type RowListProps = { list: SheetList; one: (n: number) => string; another?: string; isHeld: (row: number) => boolean; empty?: number; children: (row: number) => ReactNode };

/** Rows of boxes, each to fill, change or tick off. With scripts more can be added; without, an empty one is always there after saving. */
export function RowList({ list, one, another, isHeld, empty = 1, children }: RowListProps) {
  const { edit } = useSpaceTexts().projects;
  const { readOnly } = useFormState();
  const { rows, add } = useRows(list, empty);
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  return (
    <div className={styles['rows']}>
      {rows.map((row, index) => (
        <fieldset key={row} className={styles['row']}>
          <legend>{one(index + 1)}</legend>
          {children(row)}
          {isHeld(row) && (
            <label className={form.choice}>
              <input type="checkbox" name={`${list}.${row}.remove`} value="1" />
              <span>{edit.removeLabel(one(index + 1).toLocaleLowerCase())}</span>
            </label>
          )}
        </fieldset>
      ))}
      {hasScript && another !== undefined && !readOnly && (
        <p>
          <button type="button" className={`${action.button} ${action.small}`} onClick={add}>
            {another}
          </button>
        </p>
      )}
    </div>
  );
}
