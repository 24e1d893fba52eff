import type { Readable } from 'node:stream';
import { toColumnLetters, writeWorkbook, type WrittenCell, type WrittenRow, type WrittenSheet } from '@carrefour/config/workbook';
import type { LookupTable } from '../map/lookup-tables.js';
import type { Inventory, SheetPart } from '../read/inventory.js';
import { OUR_COLUMNS } from '../read/our-columns.js';
import { lineHeading, toToldLine } from '../read/told-line.js';
import { annotateRows } from './annotated-rows.js';
import { lookupSheets } from './lookup-sheets.js';
import { toNeutralText } from './neutral-cell.js';
import type { Report } from './report.js';

const [OURS_WIDE, THEIRS_WIDE] = [[14, 60], 24];
const LAST_ROW = 1_048_576;
const texts = (values: readonly string[], style: WrittenCell['style'] = 'plain'): WrittenCell[] => values.map((value) => ({ value: toNeutralText(value), style }));

function* correctionRows({ corrections, sheets, format }: Report): Generator<WrittenRow> {
  const sheetHeading = sheets === undefined ? [] : ['feuille'];
  yield { row: 1, cells: texts([lineHeading(format), 'colonne', 'avant', 'après', 'explication', ...sheetHeading], 'heading') };
  for (const [index, { line, sheet = '', column, field, before, after, message }] of corrections.entries())
    yield { row: index + 2, cells: [{ value: toToldLine(line, format) }, ...texts([column ?? field, before, after, message, ...sheetHeading.map(() => sheet)].map((text) => text.slice(0, 32_000)))] };
}

/** The last row of a sheet that the report tells of. */
const lastRowOf = ({ rows }: Report, part: SheetPart | undefined, headerRow: number): number =>
  part === undefined ? headerRow + rows.length : rows.reduce((last, { sheet, line }) => (sheet === part.name ? Math.max(last, line) : last), headerRow);

/**
 * The partner's own table, as a workbook that can be corrected and sent again as it is: what became of each row in front, a note on
 * each cell there is something to say of, then a sheet with every correction, and those its recipe looks values up in (`tables`).
 * Streamed: it holds no row. Notes are those of the first sheet when several are read; our column says the same in each.
 */
export function toXlsxReport(report: Report, inventory: Inventory, tables: readonly LookupTable[] = []): Readable {
  const { sheet, parts } = inventory;
  const annotated = (parts ?? [undefined]).map((part) => ({ part, ...annotateRows(report, inventory, part) }));
  const theirs = annotated.map(({ part, headings, rows }): WrittenSheet => {
    const headerRow = (part ?? sheet)?.headerRow ?? 1;
    const lastColumn = toColumnLetters(OUR_COLUMNS.length + headings.length - 1);
    const filter = `A${headerRow}:${lastColumn}${Math.min(LAST_ROW, Math.max(headerRow + 1, lastRowOf(report, part, headerRow)))}`;
    return { name: (part ?? sheet)?.name ?? 'Inventaire', rows, widths: [...OURS_WIDE, ...headings.map(() => THEIRS_WIDE)], frozenRows: headerRow, filter };
  });
  const others = [...theirs, ...lookupSheets(tables)];
  const name = others.some((other) => other.name === 'Corrections') ? 'Corrections (2)' : 'Corrections';
  const corrections: WrittenSheet = { name, rows: () => correctionRows(report), widths: [8, 24, 40, 40, 60], frozenRows: 1, filter: null };
  return writeWorkbook([...theirs, corrections, ...lookupSheets(tables)], () => annotated[0]?.comments ?? []);
}
