import { buffer } from 'node:stream/consumers';
import { locate } from '@carrefour/config/geo';
import { expect, test } from '@jest/globals';
import writeXlsx from 'write-excel-file/node';
import { sayReport } from '../cli/say-report.js';
import { prepareEntries } from '../plan/prepare-entries.js';
import type { Inventory } from '../read/inventory.js';
import { readInventory } from '../read/read-inventory.js';
import { aRecipe } from '../testing/a-recipe.js';
import { aTaxonomy } from '../testing/a-taxonomy.js';
import { rowsOf } from '../testing/rows-of.js';
import { ReportBuilder } from './report-builder.js';
import { toCsvReport } from './to-csv-report.js';
import { toXlsxReport } from './to-xlsx-report.js';

const recipe = aRecipe({ read: { sheets: '*' } });
const lines = (rows: string[][]) => rows.map((row) => row.map((value) => ({ type: String, value })));
const later = Array.from({ length: 14 }, (_, index) => [`n${index}`, `Projet ${index}`]);
const workbook = () => writeXlsx([{ sheet: '2023', data: lines([['id', 'titre'], ['a', 'Alpha']]) }, { sheet: '2024', data: lines([['id', 'titre'], ['a', 'Alpha encore'], ...later]) }]).toBuffer();

async function reportOn(inventory: Inventory) {
  const builder = new ReportBuilder();
  const preparation = await prepareEntries(inventory, recipe, aTaxonomy, locate);
  for await (const event of preparation.entries()) {
    if ('rejection' in event) builder.addRejection(event.rejection);
    if ('item' in event) builder.addPushed({ item: event.item, outcome: { key: event.item.key, outcome: 'created', projectId: event.item.key, projectCreated: true, reason: null, conflicts: [] }, asked: [] }, 'project', false);
  }
  const sheets = inventory.parts?.map(({ name }) => name);
  return builder.toReport({ inventory: 'essai', partner: 'p', file: 'f.xlsx', seen: '', dryRun: false, ...(sheets !== undefined && { sheets }) }, preparation.audit, null, 0);
}

test('a key already used on the same row of another sheet is refused, each told with its sheet', async () => {
  const report = await reportOn(await readInventory(await workbook(), 'f.xlsx', recipe.read));
  expect(report.counts).toMatchObject({ rows: 16, created: 15, rejected: 1 });
  const [refused] = report.rows.filter(({ outcome }) => outcome === 'rejected');
  expect(refused).toMatchObject({ sheet: '2024', line: 2, reason: expect.stringContaining('ligne 2 de la feuille « 2023 »') });
  expect(sayReport(report).join('\n')).toContain('ligne 2 de la feuille « 2024 » : id : Clé « a »');
  const [heading, first, second] = toCsvReport(report).split('\r\n');
  expect([heading?.endsWith(';feuille'), first, second?.startsWith('2;refusée;a;id;')]).toEqual([true, '2;créée;a;;;;;a;2023', true]);
}, 30_000);

test('the workbook comes back with its sheets, each row with its own outcome, and reads again as the same table', async () => {
  const inventory = await readInventory(await workbook(), 'f.xlsx', recipe.read);
  const sent = await buffer(toXlsxReport(await reportOn(inventory), inventory));
  const again = await readInventory(sent, 'rapport.xlsx', recipe.read);
  expect([again.headings, again.parts?.map(({ name }) => name)]).toEqual([['id', 'titre', 'Feuille'], ['2023', '2024']]);
  expect(await rowsOf(again)).toEqual(await rowsOf(inventory));
}, 30_000);

test('an empty sheet among all is left aside, and told', async () => {
  const bytes = await writeXlsx([{ sheet: '2023', data: lines([['id', 'titre'], ['a', 'Alpha']]) }, { sheet: 'Feuil2', data: [] }]).toBuffer();
  const { notices, parts } = await readInventory(bytes, 'f.xlsx', recipe.read);
  expect([parts?.length, notices[0]?.message]).toEqual([1, expect.stringContaining('Feuille « Feuil2 » laissée de côté')]);
}, 30_000);
