import { z } from 'zod';
import { checkCells } from './check-cells.js';
import type { Inventory } from './inventory.js';
import { limits } from './limits.js';
import type { ReadOptions } from './read-options.js';
import { RefusedFile } from './refused-file.js';
import { runXlsxWorker } from './run-xlsx-worker.js';
import { scanZip } from './scan-zip.js';
import { toHeadings } from './to-headings.js';

const startSchema = z.object({ sheets: z.array(z.string()), sheet: z.string().nullable() });
const rowSchema = z.object({ row: z.number(), cells: z.array(z.unknown()) });
const readRow = (line: string) => rowSchema.parse(JSON.parse(line));

/** A workbook: one sheet (the recipe's, else the first that holds something), formulas by their stored values. */
export async function readXlsx(bytes: Buffer, name: string, options: ReadOptions): Promise<Inventory> {
  await scanZip(bytes, name);
  const [start = '{}', ...lines] = await runXlsxWorker(bytes, name, options.sheet);
  const { sheets, sheet } = startSchema.parse(JSON.parse(start));
  const list = sheets.map((title) => `« ${title.trim()} »`).join(', ');
  if (sheet === null && options.sheet !== undefined) throw new RefusedFile(`${name} n’a pas de feuille « ${options.sheet} ». Feuilles présentes : ${list}.`);
  const headerRow = options.headerRow ?? 1;
  const headingLine = lines.find((line) => options.headerRow === undefined || readRow(line).row === headerRow);
  if (sheet === null || headingLine === undefined) throw new RefusedFile(`${name} : aucune ligne de titres trouvée (feuilles : ${list}). Indiquez read.headerRow dans la recette.`);
  const header = readRow(headingLine);
  const width = header.cells.findLastIndex((cell) => cell !== null) + 1;
  const headings = toHeadings(header.cells.slice(0, width));
  if (headings.length > limits.columns) throw new RefusedFile(`${name} : ${headings.length} colonnes (au plus ${limits.columns}).`);
  return {
    format: 'xlsx',
    seen: `XLSX, feuille « ${sheet} »`,
    headings,
    notices: [],
    rows: async function* () {
      for (const line of lines) {
        const { row, cells } = readRow(line);
        if (row <= header.row) continue;
        const padded = Array.from({ length: Math.max(headings.length, cells.length) }, (_, index) => cells[index] ?? null);
        const problem = checkCells(padded, headings);
        if (problem !== null) yield { kind: 'unreadable', line: row, ...problem };
        else yield { kind: 'row', line: row, cells: Object.fromEntries(headings.map((heading, index) => [heading, padded[index]])) };
      }
    },
  };
}
