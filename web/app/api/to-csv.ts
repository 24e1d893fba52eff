import type { ApiProject } from '@carrefour/config';
import { exportColumns } from './export-columns';

/** The last column: the day of the file, since a table has nowhere else to say it. */
const DAY = 'date_export';

/** A number, or several: « -4.329 | 2.35 ». */
const NUMBERS = /^-?\d+(?:\.\d+)?(?: \| -?\d+(?:\.\d+)?)*$/;

/** Text a spreadsheet would run as a formula is given as text; numbers below zero are none. */
export const neutralText = (text: string): string => (/^\s*[=+\-@\t\r]/.test(text) && !NUMBERS.test(text) ? `'${text}` : text);

/** A cell as spreadsheets read it: quoted where it must be, never a formula. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : neutralText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvHeader = (): string => `\uFEFF${[...exportColumns.map(({ name }) => name), DAY].join(',')}\r\n`;
export const toCsvLine = (project: ApiProject, day: string): string => `${[...exportColumns.map(({ read }) => csvCell(read(project))), day].join(',')}\r\n`;
