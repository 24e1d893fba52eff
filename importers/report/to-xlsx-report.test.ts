import { buffer } from 'node:stream/consumers';
import { writeWorkbook } from '@carrefour/config/workbook';
import { expect, test } from '@jest/globals';
import { readInventory } from '../read/read-inventory.js';
import { openEntry, openZip, zipEntries } from '../read/zip-of-bytes.js';
import { readingsOf, rowsOf } from '../testing/rows-of.js';
import { ReportBuilder } from './report-builder.js';
import { toXlsxReport } from './to-xlsx-report.js';

const CSV = 'id;titre;année\n1;=1+1;2020\n2;;2021\n"3;cassé\n4;Quatre;2023;trop\n5;\'=déjà;\n';
const audit = { unread: [], missing: [], contacts: { email: [], phone: [], person: [] } };

async function annotated(bytes: Buffer, name: string) {
  const inventory = await readInventory(bytes, name, {});
  const builder = new ReportBuilder();
  builder.addRejection({ line: 3, column: 'titre', key: '2', reason: 'Pas de titre.' });
  const report = builder.toReport({ inventory: 'essai', partner: 'p', file: name, seen: inventory.seen, dryRun: false }, audit, null, 0);
  return { inventory, workbook: await buffer(toXlsxReport(report, inventory)) };
}

async function partOf(workbook: Buffer, path: string): Promise<string> {
  const zip = await openZip(workbook);
  for await (const entry of zipEntries(zip)) if (entry.fileName === path) return (await buffer(await openEntry(zip, entry))).toString();
  return '';
}

test('the partner’s table comes back with what became of each row, and reads again as the same table', async () => {
  const { inventory, workbook } = await annotated(Buffer.from(CSV), 'f.csv');
  const again = await readInventory(workbook, 'rapport.xlsx', { headerRow: 3 });
  expect(again.headings).toEqual(inventory.headings);
  expect((await rowsOf(again)).map(({ cells }) => Object.values(cells).map((cell) => cell ?? ''))).toEqual((await rowsOf(inventory)).map(({ cells }) => Object.values(cells)));
  expect((await readingsOf(again)).filter(({ kind }) => kind === 'unreadable')).toMatchObject([{ column: 'année' }, { column: null }]);
}, 20_000);

test('nothing in it is a formula, and each remark is a note on its cell', async () => {
  const { workbook } = await annotated(Buffer.from(CSV), 'f.csv');
  const sheet = await partOf(workbook, 'xl/worksheets/sheet1.xml');
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain("'=1+1");
  expect(sheet).toContain('refusée');
  expect(await partOf(workbook, 'xl/comments1.xml')).toContain('<comment ref="D3" authorId="0"><text><t xml:space="preserve">Pas de titre.</t>');
}, 20_000);

test('a workbook comes back with its sheet, its row numbers, the rows above its headings and its numbers as numbers', async () => {
  const rows = [{ row: 2, cells: [{ value: 'Export du 3 mai' }] }, { row: 4, cells: [{ value: 'id' }, { value: 'code' }] }, { row: 5, cells: [{ value: 'a' }, { value: 75011 }] }, { row: 9, cells: [{ value: 'b' }, { value: true }] }];
  const theirs = await buffer(writeWorkbook([{ name: 'Projets 2025', rows: () => rows, widths: [10], frozenRows: 1, filter: null }], () => []));
  const options = { sheet: 'projets 2025', headerRow: 4 };
  const inventory = await readInventory(theirs, 'projets.xlsx', options);
  const report = new ReportBuilder().toReport({ inventory: 'essai', partner: 'p', file: 'projets.xlsx', seen: '', dryRun: false }, audit, null, 0);
  const again = await readInventory(await buffer(toXlsxReport(report, inventory)), 'rapport.xlsx', options);
  expect(await rowsOf(again)).toEqual(await rowsOf(inventory));
  expect(again.sheet?.above).toEqual([{ row: 2, cells: ['Export du 3 mai'] }]);
}, 20_000);

test('a text longer than a workbook can hold is never half imported when the workbook is sent again', async () => {
  const { workbook } = await annotated(Buffer.from(`id;texte\n1;${'é'.repeat(40_000)}\n2;court\n`), 'f.csv');
  const readings = await readingsOf(await readInventory(workbook, 'rapport.xlsx', {}));
  expect(readings).toMatchObject([{ kind: 'unreadable', column: 'texte' }, { kind: 'row', cells: { texte: 'court' } }]);
}, 20_000);
