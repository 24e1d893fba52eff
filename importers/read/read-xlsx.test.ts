import { expect, test } from '@jest/globals';
import writeXlsx from 'write-excel-file/node';
import { rowsOf } from '../testing/rows-of.js';
import { readInventory } from './read-inventory.js';
import { readXlsx } from './read-xlsx.js';

const cell = (value: string | number) => (typeof value === 'number' ? { type: Number, value } : { type: String, value });
const workbook = (sheets: Record<string, (string | number)[][]>): Promise<Buffer> =>
  writeXlsx(Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cell)) }))).toBuffer();

test('a workbook gives its rows with their sheet row and their types', async () => {
  const inventory = await readXlsx(await workbook({ Liste: [['Nom', 'Code postal'], ['Alpha', 75011], ['Bêta', 69003]] }), 'f.xlsx', {});
  expect(inventory.seen).toBe('XLSX, feuille « Liste »');
  expect(await rowsOf(inventory)).toEqual([
    { kind: 'row', line: 2, cells: { Nom: 'Alpha', 'Code postal': 75011 } },
    { kind: 'row', line: 3, cells: { Nom: 'Bêta', 'Code postal': 69003 } },
  ]);
}, 20_000);

test('the recipe chooses the sheet, outer spaces aside, and an unknown one is refused with the list', async () => {
  const bytes = await workbook({ Vide: [['']], 'Projets ': [['id'], ['1']] });
  expect((await readXlsx(bytes, 'f.xlsx', { sheet: 'projets' })).headings).toEqual(['id']);
  await expect(readXlsx(bytes, 'f.xlsx', { sheet: 'Autre' })).rejects.toThrow('« Vide », « Projets »');
}, 20_000);

test('a workbook whose inside is broken is refused, not guessed', async () => {
  const bytes = await workbook({ Liste: [['a']] });
  bytes.fill(0x20, 60, 200);
  await expect(readXlsx(bytes, 'f.xlsx', {})).rejects.toThrow('f.xlsx');
}, 20_000);

test('several sheets are read one after the other, each row with the name of its own', async () => {
  const bytes = await workbook({ 2023: [['Nom', 'Ville'], ['Alpha', 'Lyon']], 2024: [['Nom', 'Prix'], ['Bêta', 3]] });
  const inventory = await readInventory(bytes, 'f.xlsx', { sheets: '*' });
  expect(inventory.headings).toEqual(['Nom', 'Ville', 'Prix', 'Feuille']);
  expect((await rowsOf(inventory)).map(({ cells }) => [cells['Nom'], cells['Feuille']])).toEqual([['Alpha', '2023'], ['Bêta', '2024']]);
  expect(inventory.parts?.map(({ name, headerRow }) => [name, headerRow])).toEqual([['2023', 1], ['2024', 1]]);
}, 20_000);
