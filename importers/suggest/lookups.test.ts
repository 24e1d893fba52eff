import { locate } from '@carrefour/config/geo';
import { expect, test } from '@jest/globals';
import { seededTaxonomy } from '../cli/seeded-taxonomy.js';
import { prepareEntries } from '../plan/prepare-entries.js';
import { readInventory } from '../read/read-inventory.js';
import { styledWorkbook, type StyledCell } from '../testing/styled-workbook.js';
import { lookupWorkbook, projects, structures, themes } from '../testing/lookup-workbook.js';
import { suggest, type Suggestion } from './suggest.js';

type Rows = readonly (readonly StyledCell[])[];
const asked = { partner: 'essai', inventory: 'essai' };
const suggested = (sheets: Record<string, Rows>) => suggest(styledWorkbook(sheets), 'w.xlsx', asked, seededTaxonomy());

/** What the first record would be, by the recipe that was proposed. */
async function recordsOf(bytes: Buffer, name: string, { recipe }: Suggestion) {
  const preparation = await prepareEntries(await readInventory(bytes, name, recipe.read), recipe, seededTaxonomy(), locate);
  const records = [];
  for await (const event of preparation.entries()) if ('item' in event) records.push(event.item.values);
  return records;
}

test('codes that stand for structures and themes of other sheets are looked up there, whatever the order of the sheets', async () => {
  const orders: Record<string, Rows>[] = [{ Projets: projects, Structures: structures, Thèmes: themes }, { Notice: [['Mis à jour chaque printemps']], Structures: structures, Thèmes: themes, Projets: projects }];
  for (const sheets of orders) {
    const found = await suggested(sheets);
    expect(found.recipe.fields).toMatchObject({
      title: { from: 'Nom du projet' },
      leadOrganisation: { from: 'Code structure', operations: [{ op: 'lookup', sheet: 'Structures', key: 'Code', value: 'Dénomination' }, 'one-line'] },
      siren: { from: 'Code structure', operations: [{ op: 'lookup', sheet: 'Structures', key: 'Code', value: 'SIREN' }] },
      themes: { from: 'Code thème', operations: [{ op: 'lookup', sheet: 'Thèmes', key: 'Code', value: 'Libellé' }] },
    });
    expect([found.recipe.fields.startYear, found.undecided, found.key.key]).toEqual([undefined, [], { from: 'Ref', grouping: false }]);
    expect(found.recipe.places).toMatchObject([{ commune: { from: 'Commune' } }]);
  }
}, 60_000);

test('such a recipe reads the workbook as it is: names, labels and private contacts are those of the other sheets', async () => {
  const bytes = lookupWorkbook();
  const records = await recordsOf(bytes, 'w.xlsx', await suggest(bytes, 'w.xlsx', asked, seededTaxonomy()));
  expect(records.map(({ title, leadOrganisation, themes: codes, contact }) => [title, leadOrganisation, codes, contact?.email])).toEqual([
    ['Le fournil commun', 'Association du Four', ['ALI'], 'four@exemple.org'], ['La ressourcerie des Docks', 'Les Docks solidaires', ['LIE'], 'docks@exemple.org'],
    ['Le garage partagé', 'Association du Four', ['MOB'], 'four@exemple.org'], ['Le verger des écoles', 'Collectif des Vergers', ['ALI'], 'vergers@exemple.org'],
  ]);
}, 60_000);

test('several codes in one cell, and a sheet with several rows a project, give several values', async () => {
  const head = ['Id projet', 'Intitulé', 'Thèmes', 'Résumé'];
  const rows: Rows = [head, ['A-1', 'Un café', 'T1, T2', 'Un lieu où se retrouver entre voisins du quartier.'], ['A-2', 'Un jardin', 'T2', 'Des parcelles cultivées ensemble, sans pesticide.'], ['A-3', 'Un vélo', 'T3, T1', 'On y répare les vélos des écoliers le mercredi.']];
  const publics: Rows = [['Projet', 'Public'], ['A-1', 'Familles'], ['A-1', 'Seniors'], ['A-2', 'Jeunes'], ['A-3', 'Enfants']];
  const { recipe } = await suggested({ Actions: rows, Thèmes: themes, 'Publics visés': publics });
  expect(recipe.fields).toMatchObject({
    themes: { from: 'Thèmes', operations: [{ op: 'split', by: ',' }, { op: 'lookup', sheet: 'Thèmes', key: 'Code', value: 'Libellé' }] },
    audiences: { from: 'Id projet', operations: [{ op: 'lookup', sheet: 'Publics visés', key: 'Projet', value: 'Public' }] },
  });
}, 60_000);

test('an agreement to be published that another sheet keeps is obeyed, and who is not in it agreed to nothing', async () => {
  const rows: Rows = [
    ['Id projet', 'Intitulé', 'Commune', 'Résumé'], ['A-1', 'Un café', 'Lyon', 'Un lieu où se retrouver entre voisins du quartier.'],
    ['A-2', 'Un jardin', 'Brest', 'Des parcelles cultivées ensemble, sans pesticide.'], ['A-3', 'Un vélo', 'Gap', 'On y répare les vélos des écoliers le mercredi.'],
  ];
  const bytes = styledWorkbook({ Actions: rows, Accords: [['Projet', 'Accord de publication'], ['A-1', 'Oui'], ['A-2', 'Non'], ['A-3', '']] });
  const found = await suggest(bytes, 'w.xlsx', asked, seededTaxonomy());
  const lookup = { op: 'lookup', sheet: 'Accords', key: 'Projet', value: 'Accord de publication' };
  expect(found.recipe.fields.openness).toMatchObject([{ from: 'Id projet', operations: [lookup], values: { Oui: 'public', Non: 'prive' } }, { constant: 'prive' }]);
  expect((await recordsOf(bytes, 'w.xlsx', found)).map(({ openness }) => openness)).toEqual(['public', 'prive', 'prive']);
}, 60_000);

test('lists to choose from, and towns that two sheets share, are no look-ups', async () => {
  const rows: Rows = [['Nom du projet', 'Thème', 'Public', 'Ville'], ['Un café', 'Emploi', 'Seniors', 'Lyon'], ['Un jardin', 'Santé', 'Jeunes', 'Brest'], ['Un vélo', 'Sport', 'Familles', 'Gap']];
  const lists: Rows = [['Thème', 'Public', 'Statut'], ['Emploi', 'Jeunes', 'En cours'], ['Santé', 'Seniors', 'Terminé'], ['Sport', 'Familles', 'En projet']];
  const members: Rows = [['Membre', 'Ville', 'Courriel'], ['Alpha', 'Lyon', 'a@exemple.org'], ['Bêta', 'Brest', 'b@exemple.org'], ['Gamma', 'Gap', 'c@exemple.org']];
  const { recipe } = await suggested({ Projets: rows, Listes: lists, Membres: members });
  expect(JSON.stringify(recipe)).not.toContain('lookup');
}, 60_000);

test('in a JSON document, identifiers that stand for the objects of another list are looked up in it', async () => {
  const bytes = Buffer.from(JSON.stringify({
    organisations: [{ id: 1, name: 'Association du Four', siren: '732829320' }, { id: 2, name: 'Les Docks solidaires', siren: '404833048' }],
    projects: [{ id: 11, title: 'Le fournil commun', organisation_id: 1, description: 'On y cuit le pain ensemble chaque vendredi soir, puis on le partage.' }, { id: 12, title: 'La ressourcerie', organisation_id: 2, description: 'On y répare et on y donne ce qui servira encore à d’autres.' }, { id: 13, title: 'Le garage partagé', organisation_id: 1, description: 'Un mécanicien y aide ceux qui réparent eux-mêmes leur voiture.' }],
  }));
  const found = await suggest(bytes, 'd.json', asked, seededTaxonomy());
  expect([found.recipe.read, found.recipe.fields.leadOrganisation]).toMatchObject([{ records: 'projects' }, { from: 'organisation_id', operations: [{ op: 'lookup', records: 'organisations', key: 'id', value: 'name' }, 'one-line'] }]);
  expect((await recordsOf(bytes, 'd.json', found)).map(({ leadOrganisation }) => leadOrganisation)).toEqual(['Association du Four', 'Les Docks solidaires', 'Association du Four']);
});

test('what a person says a column of codes is for wins over what it would be looked up for', async () => {
  const ask = (target: string) => suggest(styledWorkbook({ Projets: projects, Structures: structures }), 'w.xlsx', { ...asked, chosen: { key: [], grouping: false, columns: [{ heading: 'Code structure', target, cleaning: 'auto' as const }] } }, seededTaxonomy());
  expect((await ask('leadOrganisation')).recipe.fields).toMatchObject({ leadOrganisation: { operations: [{ op: 'lookup' }, 'one-line'] }, siren: { from: 'Code structure' } });
  expect((await ask('ignored')).recipe).toMatchObject({ ignored: ['Code structure'] });
}, 60_000);
