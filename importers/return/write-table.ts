import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Recipe } from '@carrefour/config';
import { writeWorkbook, type Comment, type WrittenCell, type WrittenRow } from '@carrefour/config/workbook';
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import type { LookupTable } from '../map/lookup-tables.js';
import { RefusedFile } from '../read/refused-file.js';
import { SHEET_COLUMN } from '../read/read-sheets.js';
import { isRecordList } from '../read/told-line.js';
import { toParts as toPath } from '../read/value-at-path.js';
import { lookupSheets } from '../report/lookup-sheets.js';
import { toNeutralText } from '../report/neutral-cell.js';
import type { ReturnedTable } from './returned-table.js';
import type { TablePlan } from './table-plan.js';

type Read = Recipe['read'];
/** The recipe looks for its headings on a given row: they are written there. */
const above = ({ headerRow = 1 }: Read): null[][] => Array.from({ length: headerRow - 1 }, () => []);

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : toNeutralText(cell));

function toCsv({ headings, rows }: ReturnedTable, read: Read): Buffer {
  const lines = [headings.map(toNeutralText), ...rows.map(({ cells }) => headings.map((heading) => textOf(cells[heading])))];
  const text = above(read).map(() => '\r\n').join('') + stringify(lines, { delimiter: read.delimiter ?? ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ });
  return read.encoding === undefined ? Buffer.from(`\uFEFF${text}`) : iconv.encode(text, read.encoding);
}

const MOST_NOTES = 20_000;

const toCell = (value: unknown, style: WrittenCell['style'] = 'plain'): WrittenCell => ({ value: typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value), style });

/** The sheets a table goes back into: one, or each of those its recipe reads, even if nothing is left in it. */
function toParts({ headings, rows }: ReturnedTable, { sheet, sheets }: Read): { name: string; headings: readonly string[]; rows: ReturnedTable['rows'] }[] {
  if (sheets === undefined) return [{ name: sheet ?? 'Inventaire', headings, rows }];
  const sheetOf = ({ cells }: ReturnedTable['rows'][number]): string => textOf(cells[SHEET_COLUMN]);
  const names = new Set([...(sheets === '*' ? [] : sheets.map((name) => name.trim())), ...rows.map(sheetOf)]);
  return [...names].map((name) => ({ name, headings: headings.filter((heading) => heading !== SHEET_COLUMN), rows: rows.filter((row) => sheetOf(row) === name) }));
}

/** Marked cells stand out and, in the first sheet, say in a note to whom the better value is owed. */
function toXlsx(table: ReturnedTable, read: Read, tables: readonly LookupTable[]): Promise<Buffer> {
  const { headerRow = 1 } = read;
  const parts = toParts(table, read);
  const notesOf = ({ headings, rows }: (typeof parts)[number]): Comment[] => rows.flatMap(({ marked, notes: own }, index) => [...marked].flatMap((heading): Comment[] => {
    const text = own.get(heading);
    return text === undefined ? [] : [{ row: headerRow + 1 + index, column: headings.indexOf(heading), text }];
  }));
  const written = parts.map(({ name, headings, rows }) => ({
    name, widths: headings.map(() => 24), frozenRows: headerRow, filter: null,
    rows: (): WrittenRow[] => [
      { row: headerRow, cells: headings.map((heading) => toCell(heading, 'heading')) },
      ...rows.map(({ cells, marked }, index) => ({ row: headerRow + 1 + index, cells: headings.map((heading) => toCell(cells[heading], marked.has(heading) ? 'remark' : 'plain')) })),
    ],
  }));
  return buffer(writeWorkbook([...written, ...lookupSheets(tables)], () => parts.slice(0, 1).flatMap(notesOf).slice(0, MOST_NOTES)));
}

/** A document that holds lists, each at its own path. */
function withList(document: unknown, [first, ...rest]: readonly string[], list: unknown): unknown {
  if (first === undefined) return list;
  const own = typeof document === 'object' && document !== null && !Array.isArray(document) ? (document as Record<string, unknown>) : {};
  return { ...own, [first]: withList(own[first], rest, list) };
}

function toJson({ rows }: ReturnedTable, read: Read, { format, tables }: TablePlan): Buffer {
  // A list alone at the root leaves no room for others: it gets a name, and being first is found by itself.
  const unnamed = format === 'json-ld' ? ['@graph'] : tables.some(({ records }) => records !== undefined) ? ['fiches'] : [];
  const path = read.records === undefined || read.records === '' ? unnamed : toPath(read.records);
  const records = withList(null, path, rows.map(({ cells }) => cells));
  const document = tables.reduce((whole, table) => (table.records === undefined ? whole : withList(whole, toPath(table.records), table.rows)), records);
  return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
}

/** The format a table may be given back in, by the name asked. Throws `RefusedFile`, with what to ask instead. */
export function checkReturnPath(out: string, { format, tables }: TablePlan): void {
  const isJson = isRecordList(format);
  const allowed = isJson ? ['.json', '.jsonld'] : ['.csv', '.xlsx'];
  if (!allowed.includes(extname(out).toLowerCase()))
    throw new RefusedFile(`${out} : cet inventaire est ${isJson ? 'en JSON, qui ne tient pas dans un tableau' : 'un tableau'} ; donnez à --out un nom qui finit par ${allowed.join(' ou ')}.`);
  const [aside] = tables;
  if (extname(out).toLowerCase() === '.csv' && aside?.sheet !== undefined)
    throw new RefusedFile(`${out} : la recette lit aussi la feuille « ${aside.sheet} », qui ne tient pas dans un CSV. Donnez à --out un nom qui finit par .xlsx.`);
}

/** The file that gives a table back, such as its recipe reads it. */
export async function toReturnedFile(out: string, table: ReturnedTable, read: Read, plan: TablePlan): Promise<Buffer> {
  const extension = extname(out).toLowerCase();
  if (extension === '.csv') return toCsv(table, read);
  return extension === '.xlsx' ? toXlsx(table, read, plan.tables) : toJson(table, read, plan);
}
