import type { Readable } from 'node:stream';
import { toColumnLetters, writeWorkbook, type WrittenCell, type WrittenRow } from '@carrefour/config/workbook';
import type { Inventory } from '../read/inventory.js';
import { OUR_COLUMNS } from '../read/our-columns.js';
import { annotateRows } from './annotated-rows.js';
import { toNeutralText } from './neutral-cell.js';
import type { Report } from './report.js';

const [OURS_WIDE, THEIRS_WIDE] = [[14, 60], 24];
const LAST_ROW = 1_048_576;
const texts = (values: readonly string[], style: WrittenCell['style'] = 'plain'): WrittenCell[] => values.map((value) => ({ value: toNeutralText(value), style }));

function* correctionRows({ corrections }: Report): Generator<WrittenRow> {
  yield { row: 1, cells: texts(['ligne', 'colonne', 'avant', 'après', 'explication'], 'heading') };
  for (const [index, { line, column, field, before, after, message }] of corrections.entries())
    yield { row: index + 2, cells: [{ value: line }, ...texts([column ?? field, before, after, message].map((text) => text.slice(0, 32_000)))] };
}

/**
 * The partner's own table, as a workbook that can be corrected and sent again as it is: what became of each row in front, a note on
 * each cell there is something to say of, and a second sheet with every correction. Streamed: it holds no row.
 */
export function toXlsxReport(report: Report, inventory: Inventory): Readable {
  const { headings, sheet } = inventory;
  const { rows, comments } = annotateRows(report, inventory);
  const headerRow = sheet?.headerRow ?? 1;
  const lastColumn = toColumnLetters(OUR_COLUMNS.length + headings.length - 1);
  const filter = `A${headerRow}:${lastColumn}${Math.min(LAST_ROW, headerRow + Math.max(1, report.rows.length))}`;
  const name = sheet?.name ?? 'Inventaire';
  return writeWorkbook(
    [
      { name, rows, widths: [...OURS_WIDE, ...headings.map(() => THEIRS_WIDE)], frozenRows: headerRow, filter },
      { name: name === 'Corrections' ? 'Corrections (2)' : 'Corrections', rows: () => correctionRows(report), widths: [8, 24, 40, 40, 60], frozenRows: 1, filter: null },
    ],
    () => comments,
  );
}
