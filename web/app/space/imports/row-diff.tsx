import type { ImportRowsPage } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import { MoreLink } from '../../ui/action/button-link';
import type from '../../ui/style/type.module.css';
import styles from './imports.module.css';
import { keyWords } from './key-words';
import { changesShown } from './row-changes';
import { ValueTable } from './value-table';

type Row = ImportRowsPage['rows'][number];

/** What is remarkable of a line, each in a sentence. */
function Remarks({ row }: { row: Row }) {
  const { imports: { rows, said: toSaid } } = useSpaceTexts();
  const { renamedFrom, returned, outcome, reason, column, twins } = row;
  const said = [
    ...(reason === null ? [] : [column === null ? toSaid(reason) : `${rows.inColumn(column)}\u00A0: ${toSaid(reason)}`]), ...(outcome === 'gone' ? [rows.gone] : []), ...(renamedFrom === null ? [] : [rows.renamed(keyWords(renamedFrom))]),
    ...(returned ? [rows.returned] : []), ...twins.map(({ where, how, name, line }) => rows.twin[`${where}-${how}`](line === null || name === '' ? name : `${name} (${rows.line(line)})`)),
  ];
  return said.map((text) => <p key={text}>{text}</p>);
}

/** Values of the file that are not taken as they are, each with why. */
function Corrections({ row: { corrections = [] } }: { row: Row }) {
  const { imports: { rows, fields, said } } = useSpaceTexts();
  if (corrections.length === 0) return null;
  return (
    <>
      <p>
        <strong>{rows.corrected}</strong>
      </p>
      <ul>
        {corrections.map(({ column, field, before, after, message }, index) => (
          <li key={`${index} ${field}`}>{`${column ?? fields[field] ?? field}, ${rows.correction(before, after)} ${said(message)}`}</li>
        ))}
      </ul>
    </>
  );
}

/** One line of a rehearsal or an import: what becomes of it, and each value that changes, before and after. */
export function RowDiff({ row }: { row: Row }) {
  const { imports: { rows } } = useSpaceTexts();
  const theirs = useTheirLanguage();
  const { title, line, outcome, conflicts, slug, key } = row;
  const changes = changesShown(row);
  const name = title || (outcome === 'rejected' ? rows.untitled(keyWords(key ?? '')) : keyWords(key ?? '') || rows.noTitle);
  return (
    <article className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.outcome} data-outcome={outcome}>
          {rows.outcomes[outcome]}
        </span>
        <h2 className={type.t4} lang={title === '' ? undefined : theirs}>{name}</h2>
        {line !== null && <span className={styles.where}>{rows.line(line)}</span>}
      </div>
      <Remarks row={row} />
      {changes.length > 0 && outcome === 'created' && (
        <details>
          <summary>{rows.says}</summary>
          <ValueTable heads={[rows.value]} lines={changes.map(({ field, after }) => ({ field, values: [after] }))} />
        </details>
      )}
      {changes.length > 0 && outcome !== 'created' && <ValueTable heads={[rows.before, rows.after]} lines={changes.map(({ field, before, after }) => ({ field, values: [before, after] }))} />}
      {conflicts.length > 0 && (
        <>
          <p>
            <strong>{rows.conflict}.</strong> {rows.conflictText}
          </p>
          <ValueTable heads={[rows.last, rows.now, rows.incoming]} lines={conflicts.map(({ field, last, now, incoming }) => ({ field, values: [last, now, incoming] }))} />
        </>
      )}
      <Corrections row={row} />
      {slug !== null && (
        <p>
          <MoreLink url={`/projets/${slug}`}>{rows.see}</MoreLink>
        </p>
      )}
    </article>
  );
}
