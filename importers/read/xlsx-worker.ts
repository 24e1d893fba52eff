/**
 * Reads a workbook from standard input and writes its sheet as NDJSON: first `{sheets, sheet}`, then one
 * `{row, cells}` a line, then `{merged}`. Runs in a process of its own, with little memory: see read-xlsx.ts.
 */
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { limits } from './limits.js';
import { readNumberStyles, readRelations, readSharedStrings, readWorkbook } from './xlsx/read-parts.js';
import { readSheet } from './xlsx/read-sheet.js';
import { toRowLine } from './xlsx/row-line.js';
import { openEntry, openZip, zipEntries } from './zip-of-bytes.js';

const MOST_HELD = 32 * 1024 * 1024;
const [wanted] = process.argv.slice(2);
const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

const zip = await openZip(await buffer(process.stdin));
const entries = new Map<string, Parameters<typeof openEntry>[1]>();
for await (const entry of zipEntries(zip)) entries.set(entry.fileName.toLowerCase(), entry);

async function part<Result>(path: string, read: (xml: AsyncIterable<Buffer>) => Promise<Result>, missing: Result): Promise<Result> {
  const entry = entries.get(path.toLowerCase());
  return entry === undefined ? missing : read(await openEntry(zip, entry));
}

const { sheets, is1904 } = await part('xl/workbook.xml', readWorkbook, { sheets: [], is1904: false });
const relations = await part('xl/_rels/workbook.xml.rels', readRelations, new Map<string, string>());
const sharedStrings = await part('xl/sharedStrings.xml', readSharedStrings, []);
const numberStyles = await part('xl/styles.xml', readNumberStyles, []);
const tools = { sharedStrings, numberStyles, is1904, mostColumns: limits.columns };

let waiting: string[] = [];
let [held, told] = [0, 0];
function say(line: string): void {
  waiting.push(line);
  [held, told] = [held + line.length, told + line.length];
  // One text shared by thousands of cells: what is read is small, what it makes is not.
  if (held > MOST_HELD || told > limits.sheetBytes) process.exit(limits.tooLongExitCode);
}
async function flush(): Promise<void> {
  const lines = waiting;
  [waiting, held] = [[], 0];
  if (lines.length > 0 && !process.stdout.write(`${lines.join('\n')}\n`)) await once(process.stdout, 'drain');
}

const names = sheets.map(({ name }) => name);
const start = (sheet: string | null) => JSON.stringify({ sheets: names, sheet });
let isStarted = false;
for (const { name, relation } of sheets) {
  if (isStarted) break;
  if (wanted !== undefined && !sameName(name, wanted)) continue;
  if (wanted !== undefined) say(start(name));
  isStarted = wanted !== undefined;
  const merged = await part(relations.get(relation) ?? '', (xml) => readSheet(xml, tools, (row) => {
    if (!isStarted) say(start(name));
    isStarted = true;
    say(toRowLine(row));
  }, flush), []);
  if (isStarted) say(JSON.stringify({ merged }));
}
if (!isStarted) say(`${start(null)}\n${JSON.stringify({ merged: [] })}`);
await flush();
