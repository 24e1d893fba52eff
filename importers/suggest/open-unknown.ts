import type { Recipe } from '@carrefour/config';
import type { Bytes } from '../read/bytes.js';
import type { Inventory } from '../read/inventory.js';
import { mainType } from '../read/linked-nodes.js';
import { readInventory } from '../read/read-inventory.js';
import { RefusedFile } from '../read/refused-file.js';

type Read = Recipe['read'];
export type Opened = { readonly inventory: Inventory; readonly read: Read };

const MOST_ROWS_ABOVE = 15;
const ROWS_LOOKED_AT = 60;
const DELIMITERS = [';', ',', '\t', '|'] as const;

const isName = (heading: string): boolean => /\p{L}/u.test(heading) && !/^Colonne \d+$/.test(heading) && heading.trim().length <= 120 && !/^https?:/.test(heading);
/** A title merged over the table names most of its columns alike: « Recensement », « Recensement (2) »… Columns of tags that share a name are fewer. */
const isSpreadTitle = (headings: readonly string[]): boolean => new Set(headings.map((heading) => heading.replace(/ \(\d+\)$/, ''))).size < headings.length / 3;
const textsOf = (cells: Readonly<Record<string, unknown>>): number => Object.values(cells).filter((cell) => cell !== null && cell !== undefined && cell !== '' && JSON.stringify(cell).replace(/["\s]/g, '') !== '').length;

/** How much a reading looks like a table: headings that are names, rows that fill them, none that cannot be read. */
async function looksLikeTable({ headings, rows }: Inventory): Promise<number> {
  let [seen, unreadable, filled] = [0, 0, 0];
  for await (const reading of rows()) {
    if (reading.kind === 'unreadable') unreadable += 1;
    if (reading.kind === 'row') filled += textsOf(reading.cells) / Math.max(1, headings.length);
    if (reading.kind !== 'notice') seen += 1;
    if (seen >= ROWS_LOOKED_AT) break;
  }
  if (seen === 0) return 0;
  const names = headings.filter(isName).length;
  const repeated = headings.length - new Set(headings.map((heading) => heading.replace(/ \(\d+\)$/, ''))).size;
  return (names - repeated * 0.5) * (names / headings.length) * (1 - unreadable / seen) * (0.3 + 0.7 * Math.min(1, (2 * filled) / seen));
}

async function tryRead(bytes: Bytes, name: string, read: Read): Promise<(Opened & { score: number }) | null> {
  try {
    const inventory = await readInventory(bytes, name, read);
    return { inventory, read, score: await looksLikeTable(inventory) };
  } catch (error) {
    if (error instanceof RefusedFile) return null;
    throw error;
  }
}

/** What to try when a plain reading is no good table: titles further down, another separator. A workbook costs a process a try. */
const otherReadings = (format: string, sheet: Read): Read[] => {
  const lines = Array.from({ length: MOST_ROWS_ABOVE }, (_, index) => index + 1);
  if (format === 'xlsx') return lines.slice(1, 8).map((headerRow) => ({ ...sheet, headerRow }));
  return lines.flatMap((headerRow) => DELIMITERS.map((delimiter) => ({ ...(headerRow > 1 && { headerRow }), delimiter })));
};

/** A graph of nodes of several types: the records are those of the type that points at the others. */
async function withMainType(bytes: Bytes, name: string, plain: Opened): Promise<Opened> {
  const nodes: unknown[] = [];
  for await (const reading of plain.inventory.rows()) if (reading.kind === 'row') nodes.push(reading.cells);
  const type = mainType(nodes);
  return type === null ? plain : { read: { ...plain.read, type }, inventory: await readInventory(bytes, name, { ...plain.read, type }) };
}

const MOST_SHEETS = 20;

/** A workbook of which several sheets hold the same table, year after year: all of them are read, unless one was asked for. */
async function withAlikeSheets(bytes: Bytes, name: string, opened: Opened, asked?: string): Promise<Opened> {
  const { sheet, sheets = [], headings } = opened.inventory;
  if (asked !== undefined || sheet === undefined || sheets.length < 2) return opened;
  const own = new Set(headings);
  const alike: string[] = [];
  for (const other of sheets.slice(0, MOST_SHEETS)) {
    const found = other === sheet.name ? opened : await tryRead(bytes, name, { ...opened.read, sheet: other });
    const same = found?.inventory.headings.filter((heading) => own.has(heading)).length ?? 0;
    if (same > 2 && same >= Math.max(own.size, found?.inventory.headings.length ?? 0) * 0.9) alike.push(other);
  }
  const read: Read = { ...opened.read, sheets: alike };
  return alike.length < 2 ? opened : { read, inventory: await readInventory(bytes, name, read) };
}

/**
 * Opens a file nobody described: as it comes, else with its titles further down (a logo, a date above them) or another separator,
 * keeping what looks most like a table. `read` is what a recipe must then say. Throws `RefusedFile` when nothing does.
 */
export async function openUnknown(bytes: Bytes, name: string, sheet?: string): Promise<Opened> {
  const wanted: Read = sheet === undefined ? {} : { sheet };
  const plain = await tryRead(bytes, name, wanted);
  const format = plain?.inventory.format ?? 'csv';
  if (plain !== null && format === 'json') return plain;
  if (plain !== null && format === 'json-ld') return withMainType(bytes, name, plain);
  const first = plain?.inventory.headings ?? [];
  const looksFine = plain !== null && plain.score > 0 && first.length > 2 && first.filter(isName).length >= first.length * 0.7 && !isSpreadTitle(first);
  if (looksFine) return withAlikeSheets(bytes, name, plain, sheet);
  const tries = plain === null ? [] : [plain];
  for (const read of otherReadings(format, wanted)) {
    const opened = await tryRead(bytes, name, read);
    if (opened !== null) tries.push(opened);
  }
  const [best] = tries.sort((a, b) => b.score - a.score);
  if (best === undefined || best.score === 0) {
    const again = await readInventory(bytes, name, wanted);
    if (again.headings.length === 0) throw new RefusedFile(`${name} : aucun tableau trouvé. Donnez un fichier dont une ligne porte les titres des colonnes.`);
    return { inventory: again, read: wanted };
  }
  return withAlikeSheets(bytes, name, best, sheet);
}
