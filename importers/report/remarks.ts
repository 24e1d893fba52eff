import type { LinePlace } from '../read/sheet-lines.js';
import type { Report } from './report.js';

/** What there is to say of one row, each with the column it is about (`null`: the whole row). */
export type Remark = { readonly column: string | null; readonly text: string };

const LONGEST_EXCERPT = 60;

/** One name for a line, whichever sheet it is in. */
export const nameOfLine = ({ sheet = '', line }: LinePlace): string => `${sheet}\n${line}`;

/** Everything a report says of rows, by the name of their line. */
export function remarksByLine({ rows, corrections, notices }: Report): ReadonlyMap<string, readonly Remark[]> {
  const remarks = new Map<string, Remark[]>();
  const add = (place: LinePlace, remark: Remark) => {
    const known = remarks.get(nameOfLine(place));
    if (known === undefined) remarks.set(nameOfLine(place), [remark]);
    else known.push(remark);
  };
  for (const row of rows) if (row.reason !== null) add(row, { column: row.column, text: row.reason });
  for (const correction of corrections) {
    const { column, field, message, before } = correction;
    const excerpt = before.length > LONGEST_EXCERPT ? `${before.slice(0, LONGEST_EXCERPT)}…` : before;
    add(correction, { column: column ?? field, text: excerpt === '' ? message : `${message} (« ${excerpt} »)` });
  }
  for (const { line, message } of notices) if (line !== null) add({ line }, { column: null, text: message });
  return remarks;
}

/** Remarks as the lines of one cell. */
export const toRemarkText = (remarks: readonly Remark[]): string => remarks.map(({ column, text }) => (column === null ? text : `${column} : ${text}`)).join('\n');
