import type { JournalLine } from '../shapes';

/** A cell a spreadsheet never takes for a formula, and never breaks a line by. */
export function toCell(value: string | null): string {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const journalHeader = ['date', 'qui', 'nature', 'action', 'type', 'identifiant', 'fiche', 'champ', 'avant', 'apres'].join(';');

/** One line a field that changed; a write without fields keeps its line. */
export function toJournalCsv(lines: readonly JournalLine[]): string {
  return lines.flatMap((line) => {
    const fields = line.differences.length === 0 ? [{ field: '', before: null, after: null }] : line.differences;
    return fields.map(({ field, before, after }) => [line.at, line.by, line.byType, line.action, line.type, line.recordId, line.title, field, before, after].map(toCell).join(';'));
  }).map((row) => `${row}\r\n`).join('');
}
