import { toColumnFinder } from '../map/column-finder.js';
import type { Inventory, Reading, SheetPart } from '../read/inventory.js';
import { CUT_MARK, MISSING_MARK, OUR_COLUMNS } from '../read/our-columns.js';
import { SHEET_COLUMN } from '../read/read-sheets.js';
import { placeOfLine } from '../read/sheet-lines.js';
import { toNeutralText } from './neutral-cell.js';
import { outcomeLabels } from './outcome-label.js';
import { nameOfLine, remarksByLine, toRemarkText, type Remark } from './remarks.js';
import type { Report } from './report.js';
import type { Comment, WrittenCell, WrittenRow } from '@carrefour/config/workbook';

const LONGEST_CELL = 32_000;
/** Beyond, a spreadsheet opens painfully; the explanations stay in our column. */
const MOST_COMMENTS = 20_000;

const toCell = (value: unknown): WrittenCell => {
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  const text = toNeutralText(value);
  return { value: text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL - CUT_MARK.length) + CUT_MARK : text };
};
const isTable = ({ format }: Inventory): boolean => format === 'csv' || format === 'xlsx';

/** The partner's table with two columns of ours in front, one sheet of it (`part`) when several are read; `comments` fills as the rows are taken. */
export function annotateRows(report: Report, inventory: Inventory, part?: SheetPart): { headings: readonly string[]; rows: () => AsyncGenerator<WrittenRow>; comments: Comment[] } {
  const { format, sheet = part, parts } = inventory;
  const headings = part === undefined ? inventory.headings : inventory.headings.filter((heading) => heading !== SHEET_COLUMN);
  const sheets = parts?.map(({ name }) => name);
  const outcomes = new Map(report.rows.map((row) => [nameOfLine(row), row.outcome]));
  const remarks = remarksByLine(report);
  const finder = toColumnFinder(format, headings);
  const comments: Comment[] = [];
  const headerRow = sheet?.headerRow ?? 1;

  const cellsOf = (reading: Exclude<Reading, { kind: 'notice' }>): unknown[] => {
    const { supplied = [] } = reading.kind === 'unreadable' ? reading : {};
    if (reading.kind === 'unreadable') return isTable(inventory) ? [...supplied, ...headings.slice(supplied.length).map(() => MISSING_MARK)] : [...supplied];
    return headings.map((heading) => (isTable(inventory) ? reading.cells[heading] : finder.textsAt(reading.cells, heading).join(' ; ')));
  };
  const columnOf = (column: string | null): number => {
    const [heading] = column === null ? [] : column.split(' + ').flatMap((name) => finder.headingsOf(name));
    return heading === undefined ? 0 : OUR_COLUMNS.length + headings.indexOf(heading);
  };
  const comment = (row: number, known: readonly Remark[]) => {
    const byColumn = new Map<number, string[]>();
    for (const { column, text } of known) byColumn.set(columnOf(column), [...(byColumn.get(columnOf(column)) ?? []), text]);
    for (const [column, texts] of byColumn) if (comments.length < MOST_COMMENTS) comments.push({ row, column, text: texts.join('\n') });
  };

  return {
    headings,
    comments,
    rows: async function* () {
      comments.length = 0;
      const ours = OUR_COLUMNS.map(() => ({ value: '' }));
      for (const { row, cells } of sheet?.above ?? []) yield { row, cells: [...ours, ...cells.map(toCell)] };
      yield { row: headerRow, cells: [...OUR_COLUMNS, ...headings.map(toNeutralText)].map((value) => ({ value, style: 'heading' })) };
      let row = headerRow;
      for await (const reading of inventory.rows()) {
        if (reading.kind === 'notice') continue;
        const place = placeOfLine(reading.line, sheets);
        if (part !== undefined && place.sheet !== part.name) continue;
        // A sheet keeps its row numbers; lines of a text file follow one another.
        row = sheet === undefined ? row + 1 : place.line;
        const outcome = outcomes.get(nameOfLine(place));
        const known = remarks.get(nameOfLine(place)) ?? [];
        const style = outcome === 'rejected' ? 'refused' : known.length > 0 ? 'remark' : 'plain';
        comment(row, known);
        const label = outcome === undefined ? '' : outcomeLabels[outcome];
        yield { row, cells: [{ value: label, style }, { value: toNeutralText(toRemarkText(known)).slice(0, LONGEST_CELL), style }, ...cellsOf(reading).map(toCell)] };
      }
    },
  };
}
