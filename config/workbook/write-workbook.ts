import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { commentBoxesXml, commentsXml } from './comments-xml.js';
import { packageParts } from './package-parts.js';
import { sheetXml, type Comment, type SheetLook, type WrittenRow } from './sheet-xml.js';

export type WrittenSheet = { readonly name: string; readonly rows: () => AsyncIterable<WrittenRow> | Iterable<WrittenRow> } & Omit<SheetLook, 'hasComments'>;

/**
 * A workbook as a stream of bytes, its rows taken one by one: a hundred thousand of them hold no memory. Sheets are written in
 * turn, each once the one before it is. `comments`, if any, are those of the first, asked for once its rows are written.
 */
export function writeWorkbook(sheets: readonly WrittenSheet[], comments?: () => readonly Comment[]): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  // Added lazily: each part is made when the one before it is written.
  const add = (path: string, pieces: () => AsyncIterable<string> | Iterable<string>) =>
    zip.addReadStreamLazy(path, (give) => give(null, Readable.from(pieces(), { objectMode: false })));
  for (const [path, text] of Object.entries(packageParts(sheets.map(({ name }) => name), comments !== undefined))) zip.addBuffer(Buffer.from(text), path);
  sheets.forEach(({ rows, ...look }, index) => add(`xl/worksheets/sheet${index + 1}.xml`, () => sheetXml(rows(), { ...look, hasComments: comments !== undefined && index === 0 })));
  if (comments !== undefined) {
    add('xl/comments1.xml', () => commentsXml(comments()));
    add('xl/drawings/vmlDrawing1.vml', () => commentBoxesXml(comments()));
  }
  zip.end();
  return output;
}
