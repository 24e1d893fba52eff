import type { Bytes } from './bytes.js';
import type { Inventory, Notice } from './inventory.js';
import { hasOurColumns, JOINED_SHEET } from './our-columns.js';
import type { ReadOptions } from './read-options.js';
import { readXlsx } from './read-xlsx.js';
import { RefusedFile } from './refused-file.js';
import { toSheetLine } from './sheet-lines.js';
import { twoByTwo } from './two-by-two.js';

/** The column that says which sheet a row comes from, when several are read. */
export const SHEET_COLUMN = 'Feuille';

type ReadSheet = { readonly sheet: string; readonly inventory: Inventory };

/** Of all the sheets, those that hold a table: an empty one is left aside, and told. */
async function readAll(names: readonly string[], read: (sheet: string) => Promise<Inventory>): Promise<{ found: ReadSheet[]; notices: Notice[] }> {
  const notices: Notice[] = [];
  const found = await twoByTwo(names, async (name): Promise<ReadSheet[]> => {
    try {
      return [{ sheet: name.trim(), inventory: await read(name) }];
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      notices.push({ line: null, message: `Feuille « ${name.trim()} » laissée de côté : ${error.message}` });
      return [];
    }
  });
  return { found: found.flat(), notices };
}

/** In a workbook we sent back, the sheets that are the partner's: not our corrections, nor what we joined to it. */
function withoutOurSheets(read: readonly ReadSheet[]): ReadSheet[] {
  const annotated = read.some(({ inventory }) => hasOurColumns(inventory.headings));
  return read.filter(({ inventory: { headings } }) => !headings.includes(JOINED_SHEET) && (!annotated || hasOurColumns(headings)));
}

/** The cells of a row of one sheet in the order of the columns of all. */
const inOrder = (cells: readonly unknown[], own: readonly string[], all: readonly string[]): unknown[] =>
  all.filter((heading) => heading !== SHEET_COLUMN).map((heading) => cells[own.indexOf(heading)] ?? null);

/**
 * Several sheets of a workbook read one after the other as one inventory: its headings are those of all of them, and a column
 * « Feuille » names the sheet of each row. The line of a row tells its sheet too (see sheet-lines.ts): no two rows share one.
 */
export async function readSheets(bytes: Bytes, name: string, { sheets, sheet: _one, ...options }: ReadOptions): Promise<Inventory> {
  // Only the names of the sheets are wanted of this one: whatever row its headings are on.
  const { headerRow: _row, ...anywhere } = options;
  const first = await readXlsx(bytes, name, anywhere);
  const readOne = (sheet: string) => readXlsx(bytes, name, { ...options, sheet });
  const named = sheets === '*' || sheets === undefined ? null : sheets;
  const { found, notices } = named === null ? await readAll(first.sheets ?? [], readOne) : { found: await twoByTwo(named, async (sheet) => ({ sheet: sheet.trim(), inventory: await readOne(sheet) })), notices: [] };
  const read = named === null ? withoutOurSheets(found) : found;
  const headings = [...new Set(read.flatMap(({ inventory }) => inventory.headings))];
  return {
    format: 'xlsx',
    seen: `XLSX, ${read.length} feuilles`,
    sheets: first.sheets ?? [],
    parts: read.map(({ sheet, inventory }) => ({ name: sheet, headerRow: inventory.sheet?.headerRow ?? 1, above: inventory.sheet?.above ?? [] })),
    headings: [...headings.filter((heading) => heading !== SHEET_COLUMN), SHEET_COLUMN],
    notices: [...notices, ...read.flatMap(({ inventory }) => inventory.notices)],
    rows: async function* () {
      for (const [rank, { sheet, inventory }] of read.entries())
        for await (const reading of inventory.rows()) {
          if (reading.kind === 'notice') yield reading;
          else if (reading.kind === 'unreadable') yield { ...reading, line: toSheetLine(rank, reading.line), supplied: inOrder(reading.supplied ?? [], inventory.headings, headings) };
          else yield { ...reading, line: toSheetLine(rank, reading.line), cells: { ...reading.cells, [SHEET_COLUMN]: sheet } };
        }
    },
  };
}
