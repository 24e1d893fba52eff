import { stringify } from 'csv-stringify/sync';
import { outcomeLabels } from './outcome-label.js';
import type { Report } from './report.js';

/** The report as a CSV a French spreadsheet opens as it is; cells that look like formulas are neutralised. */
export function toCsvReport({ rows, corrections }: Report): string {
  const byLine = rows.map(({ line, outcome, key, column, reason, projectId }) => [line, outcomeLabels[outcome], key, column, reason, null, null, projectId]);
  const changed = corrections.map(({ line, column, field, before, after, message }) => [line, 'corrigée', null, column ?? field, message, before, after, null]);
  const header = ['ligne', 'statut', 'clé', 'colonne', 'explication', 'avant', 'après', 'projet'];
  const sorted = [...byLine, ...changed].sort((a, b) => Number(a[0]) - Number(b[0]));
  return `\uFEFF${stringify([header, ...sorted], { delimiter: ';', escape_formulas: true, record_delimiter: 'windows' })}`;
}
