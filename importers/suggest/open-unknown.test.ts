import { expect, test } from '@jest/globals';
import writeXlsx from 'write-excel-file/node';
import { rowsOf } from '../testing/rows-of.js';
import { styledWorkbook } from '../testing/styled-workbook.js';
import { seededTaxonomy } from '../cli/seeded-taxonomy.js';
import { toKnownTerms } from './known-terms.js';
import { openUnknown } from './open-unknown.js';

const terms = toKnownTerms(seededTaxonomy());

const text = (value: string) => ({ type: String, value });
const over = (value: string, columnSpan: number) => [{ type: String, value, columnSpan }, ...Array.from({ length: columnSpan - 1 }, () => null)];

test('a title merged over the whole table is not taken for the headings of its columns', async () => {
  const data = [over('Recensement des actions', 4), over('Mise à jour du 12 mars', 4), [...over('L’action', 2), ...over('Où', 2)], ['N°', 'Intitulé', 'Ville', 'Voie'].map(text), ['1', 'Café des parents', 'Lyon', '3 rue des Lilas'].map(text), ['2', 'Atelier vélo', 'Brest', '4 quai Neuf'].map(text)];
  const { inventory, read } = await openUnknown(await writeXlsx([{ data, sheet: 'Actions' }]).toBuffer(), 'f.xlsx', terms);
  expect([read.headerRow, inventory.headings]).toEqual([4, ['N°', 'Intitulé', 'Ville', 'Voie']]);
}, 60_000);

test('columns of the same name are headings like others', async () => {
  const { read } = await openUnknown(Buffer.from('Nom;Ville;Thème;Thème;Thème\nUn;Lyon;a;b;c\nDeux;Brest;d;e;f\n'), 'f.csv', terms);
  expect(read.headerRow).toBeUndefined();
});

test('sheets that hold the same table are read together, a notice is not', async () => {
  const title = [['Recensement']];
  const table = (code: string) => [...title, ['Code', 'Intitulé', 'Ville', 'Lancé'], [code, `Projet ${code}`, 'Lyon', { day: 43_831 }], [`${code}b`, `Projet ${code}b`, 'Brest', { day: 44_000 }]];
  const { read, inventory } = await openUnknown(styledWorkbook({ '2024': table('A'), Notice: [['Mis à jour chaque printemps']], '2025': table('B') }), 'w.xlsx', terms);
  expect([read, (await rowsOf(inventory)).map(({ cells }) => cells['Code'])]).toEqual([{ headerRow: 2, sheets: ['2024', '2025'] }, ['A', 'Ab', 'B', 'Bb']]);
}, 60_000);
