import type { Recipe } from '@carrefour/config';
import type { Bytes } from '../read/bytes.js';
import { mainType } from '../read/linked-nodes.js';
import { readInventory } from '../read/read-inventory.js';
import { RefusedFile } from '../read/refused-file.js';
import { chooseTable } from './choose-table.js';
import type { KnownTerms } from './known-terms.js';
import { tryRead, tryTable, type Opened, type Tried } from './try-table.js';

type Read = Recipe['read'];
/** The table that describes the records, and the other tables of the same file, in which it may look values up. */
export type OpenedFile = Opened & { readonly besides: readonly Opened[] };

/** A graph of nodes of several types: the records are those of the type that points at the others. */
async function withMainType(bytes: Bytes, name: string, plain: Opened): Promise<OpenedFile> {
  const nodes: unknown[] = [];
  for await (const reading of plain.inventory.rows()) if (reading.kind === 'row') nodes.push(reading.cells);
  const type = mainType(nodes);
  return { besides: [], ...(type === null ? plain : { read: { ...plain.read, type }, inventory: await readInventory(bytes, name, { ...plain.read, type }) }) };
}

const MOST_TABLES = 20;

/** The other sheets of a workbook, or the other lists of a JSON document. */
async function openOthers(bytes: Bytes, name: string, { inventory, read }: Opened): Promise<Tried[]> {
  const { sheet, sheets = [], lists = [] } = inventory;
  const { headerRow: _row, ...anywhere } = read;
  const wanted: Read[] = [
    ...(sheet === undefined ? [] : sheets.filter((other) => other !== sheet.name).map((other) => ({ ...anywhere, sheet: other }))),
    ...lists.slice(1).map((records) => ({ ...anywhere, records })),
  ];
  const found: Tried[] = [];
  for (const other of wanted.slice(0, MOST_TABLES)) {
    // Sheets of one workbook often start on the same line: that one is tried first.
    const alike = read.headerRow === undefined ? null : await tryRead(bytes, name, { ...other, headerRow: read.headerRow });
    const table = alike !== null && isAlike(alike, inventory.headings) ? alike : await tryTable(bytes, name, other);
    if (table !== null) found.push(table);
  }
  return found;
}

/** The same table, of another year or place: nine headings in ten are the same. */
function isAlike({ inventory }: Opened, headings: readonly string[]): boolean {
  const own = new Set(headings);
  const same = inventory.headings.filter((heading) => own.has(heading)).length;
  return same > 2 && same >= Math.max(own.size, inventory.headings.length) * 0.9;
}

/** A workbook of which several sheets hold the same table, year after year: all of them are read. */
async function withAlikeSheets(bytes: Bytes, name: string, { read, inventory }: Opened, others: readonly Opened[]): Promise<OpenedFile> {
  const alike = others.filter((other) => isAlike(other, inventory.headings) && other.read.headerRow === read.headerRow).flatMap((other) => other.inventory.sheet?.name ?? []);
  const own = inventory.sheet?.name;
  if (alike.length === 0 || own === undefined) return { read, inventory, besides: others };
  const sheets = (inventory.sheets ?? []).filter((sheet) => sheet === own || alike.includes(sheet));
  const { sheet: _one, ...anywhere } = read;
  const together: Read = { ...anywhere, sheets };
  return { read: together, inventory: await readInventory(bytes, name, together), besides: others.filter((other) => !alike.includes(other.inventory.sheet?.name ?? '')) };
}

/**
 * Opens a file nobody described, keeping what looks most like a table of records; of several tables, the one that describes them and
 * those it may point at. `read` is what a recipe must then say. Throws `RefusedFile` when nothing does.
 */
export async function openUnknown(bytes: Bytes, name: string, terms: KnownTerms, sheet?: string): Promise<OpenedFile> {
  const wanted: Read = sheet === undefined ? {} : { sheet };
  const first = await tryTable(bytes, name, wanted);
  if (first?.inventory.format === 'json-ld') return withMainType(bytes, name, first);
  const plain = first ?? { score: 0, read: wanted, inventory: await readInventory(bytes, name, wanted) };
  const others = await openOthers(bytes, name, plain);
  const tables = sheet === undefined ? [plain, ...others] : [plain];
  const main = await chooseTable(tables.filter(({ score }) => score > 0), terms) ?? plain;
  if (main.inventory.headings.length === 0) throw new RefusedFile(`${name} : aucun tableau trouvé. Donnez un fichier dont une ligne porte les titres des colonnes.`);
  const besides = [plain, ...others].filter((table) => table !== main && table.score > 0);
  // A sheet that somebody asked for is read alone, whichever others are like it.
  return sheet === undefined ? withAlikeSheets(bytes, name, main, besides) : { ...main, besides };
}
