import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Recipe } from '@carrefour/config';
import { writeWorkbook, type Comment, type WrittenCell, type WrittenRow } from '@carrefour/config/workbook';
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import { RefusedFile } from '../read/refused-file.js';
import { toParts } from '../read/value-at-path.js';
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

/** Marked cells stand out and say in a note to whom the better value is owed. */
function toXlsx({ headings, rows }: ReturnedTable, { headerRow = 1, sheet }: Read): Promise<Buffer> {
  const toCell = (value: unknown, style: WrittenCell['style'] = 'plain'): WrittenCell => ({ value: typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value), style });
  const notes = rows.flatMap(({ marked, notes: own }, index) => [...marked].flatMap((heading): Comment[] => {
    const text = own.get(heading);
    return text === undefined ? [] : [{ row: headerRow + 1 + index, column: headings.indexOf(heading), text }];
  }));
  const written: WrittenRow[] = [
    { row: headerRow, cells: headings.map((heading) => toCell(heading, 'heading')) },
    ...rows.map(({ cells, marked }, index) => ({ row: headerRow + 1 + index, cells: headings.map((heading) => toCell(cells[heading], marked.has(heading) ? 'remark' : 'plain')) })),
  ];
  const look = { widths: headings.map(() => 24), frozenRows: headerRow, filter: null };
  return buffer(writeWorkbook([{ name: sheet ?? 'Inventaire', rows: () => written, ...look }], () => notes.slice(0, MOST_NOTES)));
}

function toJson({ rows }: ReturnedTable, read: Read, format: TablePlan['format']): Buffer {
  const records = rows.map(({ cells }) => cells);
  const path = read.records === undefined || read.records === '' ? (format === 'json-ld' ? ['@graph'] : []) : toParts(read.records);
  return Buffer.from(`${JSON.stringify(path.toReversed().reduce<unknown>((inner, part) => ({ [part]: inner }), records), null, 2)}\n`);
}

/** The format a table may be given back in, by the name asked. Throws `RefusedFile`, with what to ask instead. */
export function checkReturnPath(out: string, format: TablePlan['format']): void {
  const isJson = format === 'json' || format === 'json-ld';
  const allowed = isJson ? ['.json', '.jsonld'] : ['.csv', '.xlsx'];
  if (!allowed.includes(extname(out).toLowerCase()))
    throw new RefusedFile(`${out} : cet inventaire est ${isJson ? 'en JSON, qui ne tient pas dans un tableau' : 'un tableau'} ; donnez à --out un nom qui finit par ${allowed.join(' ou ')}.`);
}

/** The file that gives a table back, such as its recipe reads it. */
export async function toReturnedFile(out: string, table: ReturnedTable, read: Read, format: TablePlan['format']): Promise<Buffer> {
  const extension = extname(out).toLowerCase();
  if (extension === '.csv') return toCsv(table, read);
  return extension === '.xlsx' ? toXlsx(table, read) : toJson(table, read, format);
}
