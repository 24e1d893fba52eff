import { toPlainKey } from '@carrefour/config';
import { z } from 'zod';
import type { Bytes } from './bytes.js';
import { checkCells } from './check-cells.js';
import type { Inventory, SheetRow } from './inventory.js';
import { limits } from './limits.js';
import { linePieces } from './line-pieces.js';
import { hasOurColumns } from './our-columns.js';
import type { ReadOptions } from './read-options.js';
import { RefusedFile } from './refused-file.js';
import { toHeadings } from './to-headings.js';
import { unfoldedSheet } from './unfolded-sheets.js';
import { spreadMerged, toMergedRange, type MergedRange } from './xlsx/merged-cells.js';

const startSchema = z.object({ sheets: z.array(z.string()), sheet: z.string().nullable() });

function* linesOf(bytes: Bytes): Generator<string> {
  for (const piece of linePieces(bytes)) for (const line of piece.toString('utf8').split('\n')) if (line !== '') yield line;
}

/** The rows that hold something. The worker is ours: its lines need no checking. */
function* rowsOf(bytes: Bytes): Generator<SheetRow> {
  for (const line of linesOf(bytes)) if (line.startsWith('{"row"')) yield JSON.parse(line) as SheetRow;
}

/** The merged cells, which the worker tells last. */
function mergedOf(bytes: Bytes): MergedRange[] {
  for (const line of linesOf(bytes)) if (line.startsWith('{"merged"')) return (JSON.parse(line) as { merged: string[] }).merged.flatMap((reference) => toMergedRange(reference) ?? []);
  return [];
}

const firstOf = <Item>(items: Iterable<Item>): Item | undefined => {
  for (const item of items) return item;
  return undefined;
};

const LAST_HEADER_ROW = 200;

const holdsAll = (cells: readonly unknown[], names: readonly string[]): boolean => {
  const keys = new Set(cells.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? toPlainKey(String(cell)) : '')));
  return names.every((name) => keys.has(toPlainKey(name)));
};

/** The rows down to the headings: where the recipe says, else those that hold the names looked for, else the first that holds something; a workbook we annotated shows its own. */
function rowsToHeadings(bytes: Bytes, { headerRow, holding }: ReadOptions): SheetRow[] {
  const start: SheetRow[] = [];
  for (const row of rowsOf(bytes)) {
    if (row.row > Math.max(LAST_HEADER_ROW, headerRow ?? 0)) break;
    start.push(row);
  }
  const ours = start.findIndex(({ cells }) => hasOurColumns(cells));
  const named = holding === undefined ? -1 : start.findIndex(({ cells }) => holdsAll(cells, holding));
  const asked = start.findIndex(({ row }) => headerRow === undefined || row === headerRow);
  return start.slice(0, ([ours, named].find((found) => found !== -1) ?? asked) + 1);
}

/** A workbook: one sheet (the recipe's, else the first that holds something), formulas by their stored values. */
export async function readXlsx(bytes: Bytes, name: string, options: ReadOptions): Promise<Inventory> {
  const spool = await unfoldedSheet(bytes, name, options.sheet);
  const { sheets, sheet } = startSchema.parse(JSON.parse(firstOf(linesOf(spool)) ?? '{}'));
  const list = sheets.map((title) => `« ${title.trim()} »`).join(', ');
  if (sheet === null && options.sheet !== undefined) throw new RefusedFile(`${name} n’a pas de feuille « ${options.sheet} ». Feuilles présentes : ${list}.`);
  const above = rowsToHeadings(spool, options);
  const header = above.pop();
  if (sheet === null || header === undefined) throw new RefusedFile(`${name} : aucune ligne de titres trouvée (feuilles : ${list}). Indiquez read.headerRow dans la recette.`);
  const merged = mergedOf(spool);
  const headings = toHeadings([...spreadMerged([header], merged, header.row)][0]?.cells ?? header.cells);
  if (headings.length > limits.columns) throw new RefusedFile(`${name}, feuille « ${sheet} » : plus de ${limits.columns} colonnes. Enregistrez seulement les colonnes utiles.`);
  return {
    format: 'xlsx',
    seen: `XLSX, feuille « ${sheet} »`,
    sheets,
    sheet: { name: sheet, headerRow: header.row, above },
    headings,
    notices: [],
    rows: async function* () {
      for (const { row, cells } of merged.length === 0 ? rowsOf(spool) : spreadMerged(rowsOf(spool), merged, header.row)) {
        if (row <= header.row) continue;
        const padded = Array.from({ length: Math.max(headings.length, cells.length) }, (_, index) => cells[index] ?? null);
        const problem = checkCells(padded, headings);
        if (problem !== null) yield { kind: 'unreadable', line: row, supplied: padded, ...problem };
        else yield { kind: 'row', line: row, cells: Object.fromEntries(headings.map((heading, index) => [heading, padded[index]])) };
      }
    },
  };
}
