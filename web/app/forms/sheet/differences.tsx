import { useFormTexts } from '../../i18n/form-texts';
import { useTheirLanguage } from '../../i18n/texts';
import styles from './differences.module.css';

type Value = string | number | boolean | null;
export type Difference = { field: string; before: Value; after: Value };

/** Each field before and after, one under the other: removed is struck, added underlined. `isNew`: there is no before, what is proposed is told plainly. */
export function Differences({ differences, isNew = false }: { differences: readonly Difference[]; isNew?: boolean }) {
  const { decision, sheet, proposal } = useFormTexts();
  const names: Readonly<Record<string, string>> = { ...proposal.fields, ...sheet.fields };
  const theirs = useTheirLanguage();
  const shown = (value: Exclude<Value, null>) => (typeof value === 'boolean' ? decision.tick[value ? 'yes' : 'no'] : value);
  if (differences.length === 0) return null;
  return (
    <dl className={styles.list}>
      {differences.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{names[field] ?? field}</dt>
          {isNew ? (
            after !== null && <dd lang={theirs}>{shown(after)}</dd>
          ) : (
            <>
              <dd>
                <span className={styles.when}>{decision.before}</span>
                {before === null ? decision.nothing : <del lang={typeof before === 'boolean' ? undefined : theirs}>{shown(before)}</del>}
              </dd>
              <dd>
                <span className={styles.when}>{decision.after}</span>
                {after === null ? decision.nothing : <ins lang={typeof after === 'boolean' ? undefined : theirs}>{shown(after)}</ins>}
              </dd>
            </>
          )}
        </div>
      ))}
    </dl>
  );
}
