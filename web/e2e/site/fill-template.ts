import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { unzip } from '@carrefour/config/testing';
import { writeWorkbook } from '@carrefour/config/workbook';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' };
const toText = (xml: string): string => xml.replace(/&(\w+);/g, (written, name: string) => entities[name] ?? written);

/** The texts of the first sheet of one of our workbooks, row by row. */
async function rowsOf(path: string): Promise<Map<string, string>[]> {
  const xml = unzip(await readFile(path)).find((file) => file.includes('<sheetData')) ?? '';
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells = '']) =>
    new Map([...cells.matchAll(/<c r="([A-Z]+)\d+"[^>]*>(?:<is><t[^>]*>([^<]*)<\/t><\/is>)?/g)].map(([, column = '', text = '']) => [column, toText(text)])));
}

/** Puts a project in the place of the first example of the workbook to fill in, and leaves the second as it is. */
export async function fillTemplate(path: string, values: Readonly<Record<string, string>>): Promise<void> {
  const [headings, first, ...others] = await rowsOf(path);
  if (headings === undefined || first === undefined) throw new Error('The workbook has no example.');
  const columns = [...headings];
  const filled = new Map(columns.map(([column, heading]) => [column, values[heading] ?? first.get(column) ?? '']));
  const rows = [headings, filled, ...others].map((cells, index) => ({ row: index + 1, cells: columns.map(([column]) => ({ value: cells.get(column) ?? '' })) }));
  await pipeline(writeWorkbook([{ name: 'Projets', rows: () => rows, widths: columns.map(() => 20), frozenRows: 1, filter: null }]), createWriteStream(path));
}
