import { stringify } from 'csv-stringify/sync';
import { lineHeading, toToldLine } from '../read/told-line.js';
import { outcomeLabels } from './outcome-label.js';
import type { Report } from './report.js';

/** The report as a CSV a French spreadsheet opens as it is; cells that look like formulas are neutralised. */
export function toCsvReport({ rows, corrections, sheets, format }: Report): string {
  const byLine = rows.map(({ line, sheet, outcome, key, column, reason, projectId }) => [toToldLine(line, format), outcomeLabels[outcome], key, column, reason, null, null, projectId, sheet]);
  const changed = corrections.map(({ line, sheet, column, field, before, after, message }) => [toToldLine(line, format), 'corrigée', null, column ?? field, message, before, after, null, sheet]);
  const header = [lineHeading(format), 'statut', 'clé', 'colonne', 'explication', 'avant', 'après', 'projet', ...(sheets === undefined ? [] : ['feuille'])];
  const rankOf = (sheet: unknown): number => sheets?.findIndex((name) => name === sheet) ?? 0;
  const sorted = [...byLine, ...changed].sort((a, b) => rankOf(a[8]) - rankOf(b[8]) || Number(a[0]) - Number(b[0])).map((cells) => cells.slice(0, header.length));
  return `\uFEFF${stringify([header, ...sorted], { delimiter: ';', escape_formulas: true, record_delimiter: 'windows' })}`;
}
