import type { Recipe } from '@carrefour/config';
import type { Bytes } from '../read/bytes.js';
import type { Inventory } from '../read/inventory.js';
import { readInventory } from '../read/read-inventory.js';
import { RefusedFile } from '../read/refused-file.js';
import { isRecordList } from '../read/told-line.js';

type Read = Recipe['read'];
/** A table of a file, and what a recipe must say for it to be read so. */
export type Opened = { readonly inventory: Inventory; readonly read: Read };
export type Tried = Opened & { readonly score: number };

const MOST_ROWS_ABOVE = 15;
const MOST_ROWS_ABOVE_SHEET = 8;
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

export async function tryRead(bytes: Bytes, name: string, read: Read): Promise<Tried | null> {
  try {
    const inventory = await readInventory(bytes, name, read);
    return { inventory, read, score: await looksLikeTable(inventory) };
  } catch (error) {
    if (error instanceof RefusedFile) return null;
    throw error;
  }
}

/** What to try when a plain reading is no good table: titles further down, another separator. */
const otherReadings = (format: string, wanted: Read): Read[] => {
  if (format === 'xlsx') return Array.from({ length: MOST_ROWS_ABOVE_SHEET - 1 }, (_, index) => ({ ...wanted, headerRow: index + 2 }));
  return Array.from({ length: MOST_ROWS_ABOVE }, (_, index) => index + 1).flatMap((headerRow) => DELIMITERS.map((delimiter) => ({ ...(headerRow > 1 && { headerRow }), delimiter })));
};

/** Its headings are names, several, each its own: nothing else needs to be tried. */
const isPlainTable = ({ score, inventory: { headings } }: Tried): boolean => score > 0 && headings.length > 2 && headings.filter(isName).length >= headings.length * 0.7 && !isSpreadTitle(headings);

/** A table as it comes, else with its titles further down (a logo, a date above them) or another separator, whichever looks most like one; `null` where nothing does. */
export async function tryTable(bytes: Bytes, name: string, wanted: Read): Promise<Tried | null> {
  const plain = await tryRead(bytes, name, wanted);
  const format = plain?.inventory.format ?? 'csv';
  if (plain !== null && (isRecordList(format) || isPlainTable(plain))) return plain;
  const tries = plain === null ? [] : [plain];
  for (const read of otherReadings(format, wanted)) {
    const opened = await tryRead(bytes, name, read);
    if (opened !== null) tries.push(opened);
  }
  const [best] = tries.sort((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 ? null : best;
}
