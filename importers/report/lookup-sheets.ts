import type { WrittenSheet } from '@carrefour/config/workbook';
import type { LookupTable } from '../map/lookup-tables.js';
import { JOINED_SHEET } from '../read/our-columns.js';
import { toNeutralText } from './neutral-cell.js';

const WIDTH = 24;

/** The other sheets that a recipe looks values up in, to go with a partner's table: without them the workbook could not be sent again. */
export const lookupSheets = (tables: readonly LookupTable[]): WrittenSheet[] =>
  tables.flatMap(({ sheet, headings, rows }): WrittenSheet[] => (sheet === undefined ? [] : [{
    // The last heading tells the reader, and us when the workbook is sent again, that we wrote this sheet.
    name: sheet, widths: [...headings, JOINED_SHEET].map(() => WIDTH), frozenRows: 1, filter: null,
    rows: () => [
      { row: 1, cells: [...headings, JOINED_SHEET].map((heading) => ({ value: toNeutralText(heading), style: 'heading' as const })) },
      ...rows.map((cells, index) => ({ row: index + 2, cells: headings.map((heading) => ({ value: typeof cells[heading] === 'number' ? cells[heading] : toNeutralText(cells[heading]) })) })),
    ],
  }]));
