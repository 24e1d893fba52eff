/**
 * Reads a workbook from standard input and writes its sheet as NDJSON: first `{sheets, sheet}`, then
 * one `{row, cells}` a line. Runs in a process of its own, with little memory: see read-xlsx.ts.
 */
import { buffer } from 'node:stream/consumers';
import readWorkbook from 'read-excel-file/node';

const [wanted] = process.argv.slice(2);
const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
const toCell = (cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);

const sheets = await readWorkbook(await buffer(process.stdin));
const found = wanted === undefined ? sheets.find(({ data }) => data.length > 0) : sheets.find(({ sheet }) => sameName(sheet, wanted));
const lines = [JSON.stringify({ sheets: sheets.map(({ sheet }) => sheet), sheet: found?.sheet ?? null })];
for (const [index, row] of (found?.data ?? []).entries()) {
  if (row.some((cell) => cell !== null && String(cell).trim() !== '')) lines.push(JSON.stringify({ row: index + 1, cells: row.map(toCell) }));
}
process.stdout.write(`${lines.join('\n')}\n`);
