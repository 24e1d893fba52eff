import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { toColumnFinder } from '../map/column-finder.js';
import { readInventory } from '../read/read-inventory.js';
import { compareFields, expectedFields, type ExpectedFields } from '../testing/expected-fields.js';
import { bundledRecipe } from '../testing/shared-inventories.js';
import { join, rename, reorder, split, toCsv, toTable } from '../testing/transformed-table.js';
import { seededTaxonomy } from '../cli/seeded-taxonomy.js';
import { suggest } from './suggest.js';
import { unknownValues } from './unknown-values.js';

const demo = (path: string) => fileURLToPath(new URL(`../demo/${path}`, import.meta.url));
const files = { fabrique: 'fabrique/fabrique.csv', 'laureats-demo': 'laureats/laureats.csv', clairieres: 'clairieres/clairieres.json', passerelles: 'passerelles/passerelles.xlsx' } as const;
const suggested = (bytes: Buffer, name = 'essai.csv') => suggest(bytes, name, { partner: 'essai', inventory: 'essai' }, seededTaxonomy());
const csv = (text: string, name?: string) => suggested(Buffer.from(text), name);

async function rightShare(bytes: Buffer, expectedOf: (finder: ReturnType<typeof toColumnFinder>) => ExpectedFields) {
  const { recipe, observed } = await suggested(bytes);
  const finder = toColumnFinder(observed.inventory.format, observed.inventory.headings);
  const { usable, right, wrong } = compareFields(expectedOf(finder), expectedFields(recipe, finder));
  return { share: right / usable, wrong };
}

test.each(Object.keys(files) as (keyof typeof files)[])('%s: at least nine usable columns in ten are right at first try', async (slug) => {
  const recipe = await bundledRecipe(slug);
  const { share, wrong } = await rightShare(await readFile(demo(files[slug])), (finder) => expectedFields(recipe, finder));
  expect([share >= 0.9, wrong]).toEqual([true, expect.anything()]);
}, 60_000);

test('headings in English, another order, columns joined and split, lines above: nine in ten still', async () => {
  const recipe = await bundledRecipe('fabrique');
  const table = await toTable(await readInventory(await readFile(demo(files.fabrique)), 'f.csv', recipe.read), recipe);
  const joined = join(table, ['Latitude', 'Longitude'], ' / ', 'GPS', 'places.coordinates');
  const cut = split(joined, 'Thématiques', ' | ', ['Topic 1', 'Topic 2', 'Topic 3']);
  const named = rename(cut, { Référence: 'Ref.', 'Intitulé du projet': 'Project name', Résumé: 'Short description', 'Structure porteuse': 'Lead organization', Commune: 'Town', 'Code postal': 'ZIP', Publics: 'Target groups', 'Site internet': 'Homepage', Échelle: 'Scale' });
  const { share, wrong } = await rightShare(toCsv(reorder(named), '\t', ['Export du 3 mars', '']), () => named.expected);
  expect([share >= 0.9, wrong]).toEqual([true, expect.anything()]);
}, 60_000);

test('a code column beside its labels is left aside: labels win, for codes contradict each other', async () => {
  const { recipe } = await csv('id;Nom du projet;Thème;Thème CODE\n1;Un;Égalité des chances;INN\n2;Deux;Innovation pédagogique;ENF\n3;Trois;Emploi;EMP\n4;Quatre;Sport;SPO\n');
  expect(recipe.fields.themes).toMatchObject({ from: 'Thème' });
  expect(recipe.ignored).toEqual(['Thème CODE']);
});

test('several rows an entry are seen, and a name left empty is that of the row above', async () => {
  const { recipe, key } = await csv('Membre du collectif;Présentation;Activités\nAlpha;Réseau de recycleries de la région;observation\nAlpha;;formation\n;;recherche\nBêta;Une fédération de tiers-lieux ruraux;observation\nBêta;;mentorat\nGamma;Association de quartier;formation\nGamma;;observation\n');
  expect([recipe.target, recipe.key, recipe.read.fill]).toEqual(['partner', { from: 'Membre du collectif', grouping: true }, ['Membre du collectif']]);
  expect(key.rowsPerEntry).toEqual({ entries: 3, most: 3 });
});

test('« N° d’action » names an entry over its rows; the number of a street does not', async () => {
  const rows = ['N° d’action;Intitulé;N° de voie;Voie;Ville', 'A1;Café des parents;3;rue des Lilas;Lyon', 'A1;Café des parents;5;quai Neuf;Brest', 'A2;Atelier vélo;7;place Verte;Lille', 'A3;Recyclerie;9;rue Basse;Nantes'];
  const { recipe } = await csv(`${rows.join('\n')}\n`);
  expect(recipe.key).toEqual({ from: 'N° d’action', grouping: true });
}, 60_000);

test('a value nothing knows comes with terms that look like it; the raw tags of 2018 are known', async () => {
  const found = await csv('id;nom;thématique\n1;Un;Emplois solidaires\n2;Deux;Mobilités\n3;Trois;Marché foncier\n4;Quatre;Sport\n5;Cinq;Santé\n');
  expect(unknownValues(found).map(({ value }) => value)).not.toContain('Marché foncier');
  expect(found.assignments.find(({ heading }) => heading === 'thématique')?.target).toBe('themes');
});

test('a city and the number of its arrondissement, side by side, are one commune', async () => {
  const rows = ['Paris;12', 'Lyon;3e', 'Marseille;1er', 'Paris;Paris 20e', 'Lyon;9'].map((place, index) => `${index};Projet ${'abcde'[index] ?? ''};${place}`);
  const { recipe } = await csv(`id;Nom du projet;Ville;Arrdt\n${rows.join('\n')}\n`);
  expect(recipe.places[0]?.commune).toMatchObject({ from: ['Ville', 'Arrdt'], join: ' ' });
});

test('the recipe suggested is the same text each time, and imports as it is', async () => {
  const text = 'Nom;Ville;CP;Courriel\nLe Fournil;Lyon;69003;a@example.org\nLa Recyclerie;Brest;29200;b@example.org\n';
  const [one, two] = [await csv(text), await csv(text)];
  expect(JSON.stringify(one.written)).toBe(JSON.stringify(two.written));
  expect(one.recipe.places[0]).toMatchObject({ commune: { from: 'Ville' }, postcode: { from: 'CP' } });
});

test('columns of numbers are figures called as their headings say, with their unit; English groups are undone', async () => {
  const { recipe, undecided } = await csv('Ref\tProject title\tLaunched\tAnnual budget (EUR)\tBeneficiaries\n1\tUn\t3/2019\t12,500.5\t2 400\n2\tDeux\t5/2020\t1,200\t86\n3\tTrois\t7/2012\t96,000\t310\n', 'g.tsv');
  expect(recipe.figures).toMatchObject([
    { value: { from: 'Annual budget (EUR)', operations: [{ op: 'replace', pattern: ',', with: '' }, { op: 'suffix', with: ' €' }] }, label: { constant: 'de budget annuel' } },
    { value: { from: 'Beneficiaries' }, label: { constant: 'bénéficiaires' } },
  ]);
  expect([recipe.fields.startYear, undecided]).toMatchObject([{ from: 'Launched', operations: ['year'] }, []]);
});

const nested = (place: object, more: object = {}) => ({ cree_le: '2014-03-01', maj: '2025-01-02', resume: [{ lang: 'en', text: 'An English text about it.' }, { lang: 'fr', text: 'Un texte en français sur ce projet.' }], lieu: place, ...more });

test('of texts in several languages the French one is read, and of a name among places, that of the place', async () => {
  const lieu = (ville: string) => ({ label: 'Siège', ville, cp: '69003' });
  const { recipe } = await suggested(Buffer.from(JSON.stringify({ data: { items: ['Lyon', 'Brest', 'Nantes'].map((ville, id) => ({ id: `p${id}`, name: `Projet ${ville}`, ...nested(lieu(ville)) })) } })), 'c.json');
  expect(recipe.fields).toMatchObject({ title: { from: 'name' }, summary: { from: 'resume[lang=fr].text' } });
  expect(recipe.places).toMatchObject([{ label: { from: 'lieu.label' }, commune: { from: 'lieu.ville' } }]);
});

test('« créé le » beside a date of change is the sheet’s when all are of the same years, the project’s otherwise', async () => {
  const years = (list: number[]) => csv(`id;Nom du projet;Créé le;Mis à jour le\n${list.map((year, index) => `${index};Projet ${'abcdef'[index] ?? ''};0${index + 1}/02/${year};0${index + 1}/03/2025`).join('\n')}\n`);
  expect((await years([2024, 2024, 2025, 2025])).recipe.ignored).toEqual(['Créé le']);
  expect((await years([2004, 2009, 2013, 2021])).recipe.fields.startYear).toMatchObject({ from: 'Créé le' });
});

test('a map in an envelope gives its coordinates; a graph, its projects with what they point at; what the format writes is left aside', async () => {
  const features = [[4.85, 45.75], [-1.55, 47.21], [-4.48, 48.39]].map((coordinates, index) => ({ type: 'Feature', id: `n/${index}`, geometry: { type: 'Point', coordinates }, properties: { nom: `Projet ${index}`, statut: 'En activité' } }));
  const map = await suggested(Buffer.from(JSON.stringify({ result: { type: 'FeatureCollection', features } })), 'd.json');
  expect(map.recipe).toMatchObject({ places: [{ coordinates: { from: 'geometry.coordinates' } }], fields: { maturity: { from: 'properties.statut' } }, ignored: ['type', 'geometry.type'] });
  const nodes = [0, 1, 2].flatMap((index) => [{ '@id': `#p${index}`, '@type': 'Project', name: `Projet ${index}`, member: { '@id': `#o${index}` } }, { '@id': `#o${index}`, '@type': 'Organization', name: `Association ${index}` }]);
  const graph = await suggested(Buffer.from(JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })), 'e.jsonld');
  expect(graph.recipe).toMatchObject({ read: { type: 'Project' }, fields: { title: { from: 'name' }, leadOrganisation: { from: 'member.name' } } });
});

test('a column whose every value is a public hides no themes; a second column of themes has its unknown words listed', async () => {
  const found = await csv('id;Nom du projet;Publics;Thème 1;Thème 2\n1;Un;Seniors;Emploi;Boulange citoyenne\n2;Deux;Jeunes;Sport;Emploi\n3;Trois;Familles;Santé;Sport\n');
  expect(found.recipe.fields.themes).toMatchObject({ from: ['Thème 1', 'Thème 2'], all: true });
  expect(unknownValues(found).map(({ value }) => value)).toEqual(['Boulange citoyenne']);
});

test('a column of years is no column of postcodes, and a text that will be reworded names no entry for ever', async () => {
  const rows = ['Nom du projet;Résumé;Ville;Année', 'La cantine;On y déjeune à prix libre, tous ensemble.;Brest;2019', 'La serre;On y jardine toute l’année avec les voisins.;Brest;2020', 'La cantine;On y dîne aussi, le vendredi, entre voisins.;Lyon;2018', 'Le lavoir;On y lave et on y cause, chaque samedi matin.;Quimper;2021'];
  const { recipe, assignments } = await csv(`${rows.join('\n')}\n`);
  expect([recipe.key, assignments.some(({ target }) => target === 'places.postcode')]).toEqual([{ from: ['Nom du projet', 'Ville'], grouping: false }, false]);
});

test('a heading that is the name of a text is believed, however short its cells are; in JSON too', async () => {
  const table = await csv('id;Nom du projet;Résumé;Ville\n1;Un;texte;Brest\n2;Deux;court;Lyon\n3;Trois;bref;Lille\n');
  expect([table.recipe.fields.summary, table.undecided]).toMatchObject([{ from: 'Résumé' }, []]);
  const json = await suggested(Buffer.from(JSON.stringify([1, 2, 3].map((id) => ({ id: `n${id}`, titre: `Projet numéro ${id}`, resume: `Bref ${id}` })))), 'liste.json');
  expect(json.recipe.fields.summary).toMatchObject({ from: 'resume' });
});

test('a public is no part of another’s name, and adds no theme: « Adultes » is asked, « Jeunes » and « Seniors » stay publics', async () => {
  const found = await csv('id;Nom du projet;Public visé\n1;Un;Jeunes\n2;Deux;Seniors\n3;Trois;Adultes\n4;Quatre;Familles\n');
  expect(found.recipe.fields).not.toHaveProperty('themes');
  expect(unknownValues(found)).toMatchObject([{ field: 'audiences', value: 'Adultes' }]);
  const mixed = await csv('id;Nom du projet;Public visé\n1;Un;Jeunes\n2;Deux;Seniors\n3;Trois;Emploi\n4;Quatre;Familles\n');
  expect(mixed.recipe.fields.themes).toMatchObject({ from: 'Public visé', onlyKnown: true, values: { jeunes: null, seniors: null } });
});
