import type { Bytes } from './bytes.js';
import type { Inventory } from './inventory.js';
import type { ReadOptions } from './read-options.js';
import { readXlsx } from './read-xlsx.js';

/** The column that says which sheet a row comes from, when several are read. */
export const SHEET_COLUMN = 'Feuille';

/**
 * Several sheets of a workbook read one after the other as one inventory: its headings are those of all of them, and a column
 * « Feuille » names the sheet of each row. Rows keep their number in their own sheet.
 */
export async function readSheets(bytes: Bytes, name: string, { sheets, sheet: _one, ...options }: ReadOptions): Promise<Inventory> {
  const first = await readXlsx(bytes, name, options);
  const wanted = sheets === '*' || sheets === undefined ? (first.sheets ?? []) : sheets;
  const read = await Promise.all(wanted.map(async (sheet) => ({ sheet: sheet.trim(), inventory: await readXlsx(bytes, name, { ...options, sheet }) })));
  return {
    format: 'xlsx',
    seen: `XLSX, ${read.length} feuilles`,
    sheets: first.sheets ?? [],
    headings: [...new Set([...read.flatMap(({ inventory }) => inventory.headings), SHEET_COLUMN])],
    notices: read.flatMap(({ inventory }) => inventory.notices),
    rows: async function* () {
      for (const { sheet, inventory } of read)
        for await (const reading of inventory.rows()) {
          if (reading.kind === 'row') yield { ...reading, cells: { ...reading.cells, [SHEET_COLUMN]: sheet } };
          else if (reading.kind === 'unreadable') yield { ...reading, reason: `feuille « ${sheet} » : ${reading.reason}` };
          else yield reading;
        }
    },
  };
}
