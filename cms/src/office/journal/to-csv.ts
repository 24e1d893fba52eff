import { actionNames, natureNames, typeNames } from '../../admin/office/journal-words';
import type { JournalLine } from '../shapes';

/** A cell a spreadsheet never takes for a formula, and never breaks a line by. */
export function toCell(value: string | null): string {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const journalHeader = ['Date (heure de Paris)', 'Qui', 'Nature', 'Action', 'Type', 'Identifiant', 'Fiche', 'Champ', 'Avant', 'Après'].join(';');

/** As a spreadsheet reads and sorts it: `2026-03-01 14:05:09`. */
const parisMoment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Paris' });
const toMoment = (iso: string): string => (iso === '' ? '' : parisMoment.format(new Date(iso)));

/** One line a field that changed; a write without fields keeps its line. */
export function toJournalCsv(lines: readonly JournalLine[]): string {
  return lines.flatMap((line) => {
    const fields = line.differences.length === 0 ? [{ field: '', before: null, after: null }] : line.differences;
    return fields.map(({ field, before, after }) => [
      toMoment(line.at), line.by, natureNames[line.byType] ?? line.byType, actionNames[line.action] ?? line.action, typeNames[line.type] ?? line.type, line.recordId, line.title, field, before, after,
    ].map(toCell).join(';'));
  }).map((row) => `${row}\r\n`).join('');
}
