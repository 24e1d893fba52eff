import { useSpaceTexts } from '../i18n/space-texts';
import styles from './curation.module.css';
import { useWrittenIn } from './use-written-in';

export type LineDifference = { field: string; before: string[]; after: string[]; isHidden?: boolean };

/** Each field before and after: removed is struck, added underlined, never told by colour alone. */
export function DifferencesList({ differences, before, after }: { differences: readonly LineDifference[]; before: string; after: string }) {
  const { fields, compare, history } = useSpaceTexts().projects;
  const writtenIn = useWrittenIn();
  return (
    <dl className={styles['diff']}>
      {differences.map(({ field, before: old, after: current, isHidden }) => (
        <div key={field}>
          <dt>{fields[field as keyof typeof fields] ?? field}</dt>
          {isHidden === true ? (
            <dd>{history.hidden}</dd>
          ) : (
            <>
              <dd>
                <span className={styles['when']}>{before}</span>
                {old.length === 0 ? compare.nothing : <del lang={writtenIn(field)}>{old.join('\n')}</del>}
              </dd>
              <dd>
                <span className={styles['when']}>{after}</span>
                {current.length === 0 ? compare.nothing : <ins lang={writtenIn(field)}>{current.join('\n')}</ins>}
              </dd>
            </>
          )}
        </div>
      ))}
    </dl>
  );
}
