import { expect, test } from '@jest/globals';
import { seededTaxonomy } from '../cli/seeded-taxonomy.js';
import { addressTable, apiDump, englishTable, federationWorkbook, formAnswers } from '../testing/plausible-files.js';
import { suggest } from './suggest.js';

const suggested = (content: Buffer | string, name: string) => suggest(Buffer.from(content), name, { partner: 'essai', inventory: 'essai' }, seededTaxonomy());

test('a federation’s workbook: titles and groups of columns above the headings are passed over; years are years', async () => {
  const { recipe, undecided, key } = await suggested(await federationWorkbook(), 'f.xlsx');
  expect([recipe.read, key.key.from, undecided]).toEqual([{ headerRow: 4 }, 'N° d’action', ['Délégation']]);
  expect(recipe.fields).toMatchObject({ title: { from: 'Intitulé de l’action' }, startYear: { from: 'Lancée en' }, audiences: { from: 'Publics visés' } });
  expect(recipe.figures.map(({ label }) => label)).toMatchObject([{ constant: 'bénéficiaires' }, { constant: 'de budget annuel' }]);
}, 60_000);

test('an English table is read whole, its figures called in French', async () => {
  const { recipe, undecided } = await suggested(englishTable(), 'e.csv');
  expect([undecided, recipe.figures.map(({ label }) => label)]).toMatchObject([[], [{ constant: 'de budget annuel' }, { constant: 'personnes touchées par an' }]]);
});

test('the dump of an API: the page of a record is its source, its address in the API and what never changes are nobody’s business', async () => {
  const { recipe, undecided } = await suggested(apiDump(), 'd.json');
  expect([recipe.sourceUrl, recipe.ignored, recipe.fields.website, undecided]).toMatchObject([{ from: 'links.html' }, ['links.self', 'type'], undefined, []]);
  expect(recipe.places).toMatchObject([{ each: 'locations', address: { from: 'address.street' }, lat: { from: 'geo.lat' } }]);
});

test('the questions of a form are read as headings; a refusal to be published closes the record, a blank as well, and no telephone number names it', async () => {
  const { recipe, undecided } = await suggested(formAnswers(), 'g.csv');
  expect([undecided, recipe.key.from]).toEqual([[], 'Quel est le nom de votre projet ?']);
  expect(recipe.fields).toMatchObject({
    leadOrganisation: { from: 'Quelle structure porte le projet ?' }, startYear: { from: 'En quelle année a-t-il démarré ?' }, website: { from: 'Avez-vous un site internet ? Si oui, lequel ?' },
    openness: [{ from: 'Acceptez-vous que ces informations soient publiées ?', values: { Oui: 'public', Non: 'prive' } }, { constant: 'prive' }], 'contact.name': { from: 'Qui pouvons-nous contacter ? (nom et prénom)' },
  });
  expect(recipe.figures).toMatchObject([{ label: { constant: 'personnes en bénéficient chaque année' } }]);
});

test('one row an address: the rows of one name are one record at several places', async () => {
  const { recipe } = await suggested(addressTable(), 'a.csv');
  expect(recipe.key).toEqual({ from: 'Nom du lieu', grouping: true });
  expect(recipe.places).toMatchObject([{ address: { from: 'Adresse' }, commune: { from: 'CP Ville' }, postcode: { from: 'CP Ville', operations: ['postcode'] } }]);
});
