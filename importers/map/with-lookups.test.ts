import { locate } from '@carrefour/config/geo';
import { expect, test } from '@jest/globals';
import writeXlsx from 'write-excel-file/node';
import { prepareEntries } from '../plan/prepare-entries.js';
import { readInventory } from '../read/read-inventory.js';
import { aRecipe } from '../testing/a-recipe.js';
import { aTaxonomy } from '../testing/a-taxonomy.js';

async function valuesOf(bytes: Buffer, name: string, changes: Record<string, unknown>) {
  const recipe = aRecipe(changes);
  const found = [];
  for await (const event of (await prepareEntries(await readInventory(bytes, name, recipe.read), recipe, aTaxonomy, locate)).entries()) if ('item' in event) found.push(event.item);
  return found;
}

const cell = (value: string | number) => (typeof value === 'number' ? { type: Number, value } : { type: String, value });
const workbook = (sheets: Record<string, (string | number)[][]>): Promise<Buffer> =>
  writeXlsx(Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cell)) }))).toBuffer();

test('a code is told by another sheet of the workbook, several lines of it give several values, and a code it lacks is told', async () => {
  const bytes = await workbook({ Projets: [['id', 'titre', 'porteur'], [1, 'Alpha', 'S1'], [2, 'Bêta', 'S9']], Structures: [['Code', 'Nom'], ['S1', 'Les Tournesols']], Soutiens: [['Projet', 'Soutien'], [1, 'Ville'], [1, 'Région']] });
  const [alpha, beta] = await valuesOf(bytes, 'f.xlsx', {
    read: { sheet: 'Projets' },
    fields: {
      title: { from: 'titre' }, leadOrganisation: { from: 'porteur', operations: [{ op: 'lookup', sheet: 'Structures', key: 'Code', value: 'Nom' }] },
      supports: { from: 'id', operations: [{ op: 'lookup', sheet: 'Soutiens', key: 'Projet', value: 'Soutien' }] },
    },
  });
  expect(alpha?.values).toMatchObject({ leadOrganisation: 'Les Tournesols', supports: [{ name: 'Ville' }, { name: 'Région' }] });
  expect(beta?.values).toEqual({ title: 'Bêta' });
  expect(beta?.corrections).toEqual(expect.arrayContaining([expect.objectContaining({ column: 'porteur', before: 'S9', after: '' })]));
}, 30_000);

test('the headings of that sheet are found under its own title', async () => {
  const bytes = await workbook({ Projets: [['id', 'titre', 'porteur'], [1, 'Alpha', 'S1']], Structures: [['Les structures en 2024'], [''], ['Code', 'Nom'], ['S1', 'Les Tournesols']] });
  const [alpha] = await valuesOf(bytes, 'f.xlsx', { fields: { title: { from: 'titre' }, leadOrganisation: { from: 'porteur', operations: [{ op: 'lookup', sheet: 'Structures', key: 'code', value: 'NOM' }] } } });
  expect(alpha?.values.leadOrganisation).toBe('Les Tournesols');
}, 30_000);

const json = Buffer.from(JSON.stringify({ projets: [{ id: 'a', titre: 'Alpha', themes: ['t1', 't2'] }], themes: [{ id: 't1', label: 'Énergie' }, { id: 't2', label: 'Zumba' }] }));

test('in JSON the values are those of another list of the document', async () => {
  const [alpha] = await valuesOf(json, 'f.json', { read: { records: 'projets' }, fields: { title: { from: 'titre' }, supports: { from: 'themes', operations: [{ op: 'lookup', records: 'themes', key: 'id', value: 'label' }] } } });
  expect(alpha?.values.supports).toEqual([{ name: 'Énergie' }, { name: 'Zumba' }]);
});

test.each([
  [{ records: 'themes', key: 'code', value: 'label' }, 'n’a pas de colonne « code »'],
  [{ key: 'id', value: 'label' }, 'l’une des deux'],
])('a table that is not there is refused, with what there is: %j', async (where, message) => {
  const fields = { title: { from: 'titre' }, supports: { from: 'themes', operations: [{ op: 'lookup', ...where }] } };
  await expect(valuesOf(json, 'f.json', { read: { records: 'projets' }, fields })).rejects.toThrow(message);
});
