import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anImportItem, aPlace } from '@carrefour/config/testing';
import type { EntryValues, ImportItem } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { hasSharedData, prepareShared, sharedData, type SharedInventory } from '../testing/shared-inventories.js';
import { itemToComparable } from './comparable.js';
import { linkCarriers, type Organisation } from './link-carriers.js';

const organisation = (item: ImportItem): Organisation => ({ ...itemToComparable(item, 'ess'), entry: `ess:${item.key}`, written: item.values.title });
const register = (...values: EntryValues[]) => values.map((each, key) => organisation(anImportItem({ key: String(key), values: each })));
const project = (values: EntryValues) => itemToComparable(anImportItem({ values }), 'essai');
const bandOf = (organisations: Organisation[], values: EntryValues) => linkCarriers(organisations, [project(values)])[0]?.band ?? 'none';
const inDepartment = (department: string) => [aPlace({ department, position: null, precision: 'department' })];

test.each<[string, EntryValues, EntryValues, string]>([
  ['a carrier is found under the name the register gives it', { title: 'TOURNESOLS FRANCE' }, { title: 'Un projet', leadOrganisation: 'Association Tournesols' }, 'linked'],
  ['a project that bears the name of an organisation and has its site', { title: 'Tournesols-', website: 'https://tournesols.fr' }, { title: 'Tournesols', website: 'http://www.tournesols.fr/x' }, 'linked'],
  ['a project that bears its name and names another carrier', { title: 'LA COMPAGNIE DES AIDANTS' }, { title: 'La compagnie des aidants', leadOrganisation: 'Belle Planète' }, 'asked'],
  ['a carrier whose name is one ordinary word', { title: 'LA TRAME' }, { title: 'Colocation', leadOrganisation: 'Association La Trame' }, 'asked'],
  ['a seat in another department', { title: 'Les Grands Tournesols', places: inDepartment('34') }, { title: 'Un projet', leadOrganisation: 'Les Grands Tournesols', places: inDepartment('79') }, 'asked'],
  ['the same name far away', { title: 'L’Alternateur', places: inDepartment('34') }, { title: 'L’alternateur', places: inDepartment('79') }, 'none'],
  ['a name within another', { title: 'CULTURE NUMERIQUE' }, { title: 'Les chèques culture numérique pour tous', leadOrganisation: 'Médias-Cité' }, 'none'],
  ['one word in common', { title: 'IP SOLUTIONS' }, { title: 'Famileo', leadOrganisation: 'Entourage Solutions' }, 'none'],
])('%s', (_case, known, values, band) => expect(bandOf(register(known), values)).toBe(band));

test('two organisations of one name are for a person to tell apart, unless the town does', () => {
  const two = register({ title: 'Tournesols', places: [aPlace({ commune: { code: '44109', name: 'Nantes' }, department: '44' })] }, { title: 'TOURNESOLS' });
  expect(bandOf(two, { title: 'X', leadOrganisation: 'Tournesols' })).toBe('asked');
  const near = { title: 'X', leadOrganisation: 'Tournesols', places: [aPlace({ commune: { code: '44109', name: 'Nantes' }, department: '44' })] };
  expect(linkCarriers(two, [project(near)])).toMatchObject([{ organisation: 'ess:0', band: 'linked' }]);
});

if (hasSharedData)
  test('on the labelled links, every carrier is found or asked, and nothing else', async () => {
    const links = parse<Record<string, string>>(await readFile(join(sharedData, 'gold', 'carrier-links.csv')), { columns: true, bom: true });
    const organisations = (await prepareShared('ess')).items.map(organisation);
    for (const { project_inventory = '', project_key = '', siren = '', label = '' } of links) {
      const item = (await prepareShared(project_inventory as SharedInventory)).items.find(({ rows }) => rows[0]?.line === Number(project_key));
      const found = item === undefined ? [] : linkCarriers(organisations, [itemToComparable(item, project_inventory)]);
      expect([siren, found.some((link) => link.organisation === `ess:${siren}`)]).toEqual([siren, label === 'same']);
    }
  }, 60_000);
