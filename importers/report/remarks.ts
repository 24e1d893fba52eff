import type { Report } from './report.js';

/** What there is to say of one row, each with the column it is about (`null`: the whole row). */
export type Remark = { readonly column: string | null; readonly text: string };

const LONGEST_EXCERPT = 60;

/** Everything a report says of rows, by line. */
export function remarksByLine({ rows, corrections, notices }: Report): ReadonlyMap<number, readonly Remark[]> {
  const remarks = new Map<number, Remark[]>();
  const add = (line: number, remark: Remark) => {
    const known = remarks.get(line);
    if (known === undefined) remarks.set(line, [remark]);
    else known.push(remark);
  };
  for (const { line, column, reason } of rows) if (reason !== null) add(line, { column, text: reason });
  for (const { line, column, field, message, before } of corrections) {
    const excerpt = before.length > LONGEST_EXCERPT ? `${before.slice(0, LONGEST_EXCERPT)}…` : before;
    add(line, { column: column ?? field, text: excerpt === '' ? message : `${message} (« ${excerpt} »)` });
  }
  for (const { line, message } of notices) if (line !== null) add(line, { column: null, text: message });
  return remarks;
}

/** Remarks as the lines of one cell. */
export const toRemarkText = (remarks: readonly Remark[]): string => remarks.map(({ column, text }) => (column === null ? text : `${column} : ${text}`)).join('\n');
