import { readFile } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import { expect, test } from '@jest/globals';
import { toColumnFinder } from '../map/column-finder.js';
import { readInventory } from '../read/read-inventory.js';
import { compareFields, expectedFields, type ExpectedFields } from '../testing/expected-fields.js';
import { bundledRecipe, hasSharedData, seededTaxonomy, sharedData, sharedFiles, type SharedInventory } from '../testing/shared-inventories.js';
import { join, rename, reorder, split, toCsv, toTable, type Table } from '../testing/transformed-table.js';
import { suggest } from './suggest.js';

/** Of the columns that the recipes reviewed by hand read, the share that a first suggestion must have right. */
const LEAST_RIGHT = 0.9;

async function measure(bytes: Buffer, name: string, expectedOf: (finder: ReturnType<typeof toColumnFinder>) => ExpectedFields) {
  const { recipe, observed } = await suggest(bytes, name, { partner: 'essai', inventory: 'essai' }, seededTaxonomy());
  const finder = toColumnFinder(observed.inventory.format, observed.inventory.headings);
  const { usable, right, wrong } = compareFields(expectedOf(finder), expectedFields(recipe, finder));
  console.info(`${name}: ${right} of ${usable} usable columns right (${Math.round((right / usable) * 100)} %)${wrong.length > 0 ? `\n  ${wrong.join('\n  ')}` : ''}`);
  return right / usable;
}

const pathOf = (slug: string) => (slug === 'membres' ? joinPath(sharedData, 'partners', 'members.csv') : joinPath(sharedData, 'inventories', sharedFiles[slug as SharedInventory]));
const tableOf = async (slug: SharedInventory): Promise<Table> => {
  const recipe = await bundledRecipe(slug);
  return toTable(await readInventory(await readFile(pathOf(slug)), slug, recipe.read), recipe);
};

const themes = [1, 2, 3].map((rank) => `Tag CIS - Niveau - 1 - Thématiques ${rank}`);
const english: Record<string, string> = {
  'Nom du projet': 'Project title', 'Structure porteuse': 'Carrying organisation', Description: 'About the project', 'URL projet': 'Website', lat: 'Latitude', long: 'Longitude',
  Email: 'Contact e-mail', Twitter: 'Twitter account', Facebook: 'Facebook page', 'Sous distinctions': 'Award', 'URL Sourceur': 'Source URL',
};

/** Six files made of the real ones: headings renamed, translated, reordered; columns joined and split; other separators, lines above. */
const transformed: Record<string, () => Promise<Buffer | [Table, Buffer]>> = {
  'ffe-v0 renommé et réordonné': async () => {
    const table = reorder(rename(await tableOf('ffe-v0'), { 'Nom du projet': 'PROJET (intitulé)', 'Structure porteuse': 'Porteur', Description: 'Présentation du projet', Lauréats: 'Année lauréat', lat: 'LATITUDE', long: 'LONGITUDE', 'URL Sourceur': 'Lien fiche source', 'ID CIS': 'N° de référence' }));
    return [table, toCsv(table)];
  },
  'ffe-v3 en anglais': async () => {
    const table = join(rename(await tableOf('ffe-v3'), english), themes, ' | ', 'Topics', 'themes');
    return [table, toCsv(table, ',')];
  },
  'ping aux colonnes jointes': async () => {
    const located = join(join(await tableOf('ping'), ['latitude', 'longitude'], ', ', 'Coordonnées GPS', 'places.coordinates'), ['T_', 'D_', 'C_', 'O_'], ' | ', 'Domaines', 'themes');
    const table = rename(located, { 'NOM DU LIEU': 'Lieu : nom', TELEPHONE: 'Tél.', URL: 'Site internet du lieu', PUBLICS: 'Publics accueillis', DESCRIPTION: 'Texte de présentation' });
    return [table, toCsv(table)];
  },
  'apriles sous trois lignes de titre': async () => {
    const table = reorder(rename(await tableOf('apriles'), { 'titre du projet': 'Title of the action', 'résumé du projet': 'Project description', 'structure porteuse': 'Lead organization', tags: 'Keywords', link_data: 'Record URL', 'adresse du projet': 'Region', raw_line: 'Line number' }));
    return [table, toCsv(table, '\t', ['Export des actions', 'Mis à jour le 3 mars 2018', ''])];
  },
  'presdecheznous à plat, adresse en une cellule': async () => {
    const flat = join(await tableOf('presdecheznous'), ['address.street', 'address.postalCode', 'address.city'], ' ', 'Adresse complète', 'places.address');
    const table = split(rename(flat, { title: 'Nom de l’initiative', summary: 'En bref', description: 'Descriptif', commitment: 'Engagement', website: 'Site web', email: 'Courriel', telephone: 'Téléphone', 'location.lat': 'Latitude', 'location.lon': 'Longitude', id: 'Identifiant', url: 'Lien de la fiche', 'address.country': 'Pays' }), 'categories.name', ' ; ', ['Catégorie 1', 'Catégorie 2', 'Catégorie 3']);
    return [table, toCsv(table)];
  },
  'ess renommé': async () => {
    const table = reorder(rename(await tableOf('ess'), { denomination: 'Raison sociale', siret_siege: 'N° SIRET du siège', siren: 'SIREN', rna: 'Numéro RNA', code_postal: 'CP', commune: 'Ville', site_web: 'Site', famille_ess: 'Forme juridique', date_creation: 'Créée le (date de création)' }));
    return [table, toCsv(table)];
  },
};

if (hasSharedData) {
  test.each([...Object.keys(sharedFiles), 'membres'])('%s: at least nine usable columns in ten are right at first try', async (slug) => {
    const recipe = await bundledRecipe(slug);
    expect(await measure(await readFile(pathOf(slug)), slug, (finder) => expectedFields(recipe, finder))).toBeGreaterThanOrEqual(LEAST_RIGHT);
  }, 60_000);

  test.each(Object.keys(transformed))('%s: nine in ten still', async (name) => {
    const [table, bytes] = (await transformed[name]?.()) as [Table, Buffer];
    expect(await measure(bytes, name, () => table.expected)).toBeGreaterThanOrEqual(LEAST_RIGHT);
  }, 60_000);
} else {
  test('the suggestion is measured on the shared inventories where they are', () => expect(hasSharedData).toBe(false));
}
