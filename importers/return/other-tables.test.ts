import { buffer } from 'node:stream/consumers';
import type { ImportItem, Recipe } from '@carrefour/config';
import { locate } from '@carrefour/config/geo';
import { expect, test } from '@jest/globals';
import writeXlsx from 'write-excel-file/node';
import { readLookupTables } from '../map/lookup-tables.js';
import { prepareEntries } from '../plan/prepare-entries.js';
import type { Inventory } from '../read/inventory.js';
import { readInventory } from '../read/read-inventory.js';
import { ReportBuilder } from '../report/report-builder.js';
import { toXlsxReport } from '../report/to-xlsx-report.js';
import { aRecipe } from '../testing/a-recipe.js';
import { aTaxonomy } from '../testing/a-taxonomy.js';
import { toReturnedTable } from './returned-table.js';
import { toTablePlan } from './table-plan.js';
import { checkReturnPath, toReturnedFile } from './write-table.js';

type Sheets = Record<string, (string | number)[][]>;
const cell = (value: string | number) => (typeof value === 'number' ? { type: Number, value } : { type: String, value });
const workbook = (sheets: Sheets): Promise<Buffer> => writeXlsx(Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cell)) }))).toBuffer();

async function itemsOf(inventory: Inventory, recipe: Recipe): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const event of (await prepareEntries(inventory, recipe, aTaxonomy, locate)).entries()) if ('item' in event) items.push(event.item);
  return items;
}

const said = (items: readonly ImportItem[]) => items.map(({ key, fingerprint, values }) => [key, fingerprint, values.leadOrganisation]);

/** A file imported, given back, and read again: what each says. */
async function roundTrip(bytes: Buffer, name: string, out: string, recipe: Recipe) {
  const first = await readInventory(bytes, name, recipe.read);
  const items = await itemsOf(first, recipe);
  const plan = toTablePlan(first, await readLookupTables(recipe, first));
  const entries = items.map(({ key, rows, values }) => ({ key, values, project: null, record: null, rows: [...rows] }));
  const file = await toReturnedFile(out, toReturnedTable(entries, { partner: 'p', recipe, plan, siteUrl: 'https://site.example' }), recipe.read, plan);
  return { first, plan, before: said(items), after: said(await itemsOf(await readInventory(file, out, recipe.read), recipe)) };
}

const carrierIn = (where: object) => ({ title: { from: 'titre' }, leadOrganisation: { from: 'porteur', operations: [{ op: 'lookup', ...where }] } });
const withCarriers = aRecipe({ read: { sheet: 'Projets', headerRow: 2 }, fields: carrierIn({ sheet: 'Structures', key: 'Code', value: 'Nom' }) });
const carriers: Sheets = { Projets: [['Nos projets'], ['id', 'titre', 'porteur'], [1, 'Alpha', 'S1'], [2, 'Bêta', 'S2']], Structures: [['Liste'], ['Code', 'Nom', 'Téléphone'], ['S1', '=Les Tournesols', 'x'], ['S2', 'Horizon', 'y']] };

test('a table given back brings the sheet its recipe looks values up in, with what it uses of it: sent again it changes nothing', async () => {
  const { before, after, plan } = await roundTrip(await workbook(carriers), 'f.xlsx', 'rendu.xlsx', withCarriers);
  expect(before.map(([, , carrier]) => carrier)).toEqual(['=Les Tournesols', 'Horizon']);
  expect(after).toEqual(before);
  expect(plan.tables).toEqual([{ sheet: 'Structures', headings: ['Code', 'Nom'], rows: [{ Code: 'S1', Nom: '=Les Tournesols' }, { Code: 'S2', Nom: 'Horizon' }] }]);
  expect(() => checkReturnPath('rendu.csv', plan)).toThrow('feuille « Structures »');
}, 60_000);

test('so does the annotated workbook', async () => {
  const inventory = await readInventory(await workbook(carriers), 'f.xlsx', withCarriers.read);
  const report = new ReportBuilder().toReport({ inventory: 'essai', partner: 'p', file: 'f.xlsx', seen: '', dryRun: false }, { unread: [], missing: [], contacts: { email: [], phone: [], person: [] } }, null, 0);
  const sent = await buffer(toXlsxReport(report, inventory, await readLookupTables(withCarriers, inventory)));
  expect(said(await itemsOf(await readInventory(sent, 'rapport.xlsx', withCarriers.read), withCarriers))).toEqual(said(await itemsOf(inventory, withCarriers)));
}, 60_000);

test.each([{ records: 'data.projets' }, {}])('in JSON the list values are looked up in goes with the others: %j', async (read) => {
  const projects = [{ id: 'a', titre: 'Alpha', porteur: { id: 's1' } }];
  const structures = [{ id: 's1', attributs: { nom: 'Les Tournesols' }, note: 'x' }];
  const document = 'records' in read ? { data: { projets: projects }, structures } : { projets: projects, structures };
  const fields = { title: { from: 'titre' }, leadOrganisation: { from: 'porteur.id', operations: [{ op: 'lookup', records: 'structures', key: 'id', value: 'attributs.nom' }] } };
  const { before, after, plan } = await roundTrip(Buffer.from(JSON.stringify(document)), 'f.json', 'rendu.json', aRecipe({ read, fields }));
  expect(before).toMatchObject([['a', expect.any(String), 'Les Tournesols']]);
  expect(after).toEqual(before);
  expect(plan.tables).toMatchObject([{ rows: [{ id: 's1', attributs: { nom: 'Les Tournesols' } }] }]);
});

const years: Sheets = { 2023: [['id', 'titre', 'Ville'], ['a', 'Alpha', 'Lyon'], ['b', 'Bêta', 'Brest']], 2024: [['id', 'titre', 'Prix'], ['c', 'Gamma', 3], ['a', 'Delta', 4]] };

test.each([{ sheets: '*' }, { sheets: ['2023', '2024'] }])('several sheets go back each into its own: %j', async ({ sheets }) => {
  const recipe = aRecipe({ read: { sheets }, key: { from: ['Feuille', 'id'] } });
  const { before, after } = await roundTrip(await workbook(years), 'f.xlsx', 'rendu.xlsx', recipe);
  expect(before.map(([key]) => key)).toEqual(['2023 | a', '2023 | b', '2024 | c', '2024 | a']);
  expect(after).toEqual(before);
}, 60_000);
