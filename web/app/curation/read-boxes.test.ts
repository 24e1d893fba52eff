import { expect, test } from '@jest/globals';
import type { OwnFields, Place } from '@carrefour/config';
import type { Boxes } from './boxes';
import type { Finder } from './finder';
import { readBoxes } from './read-boxes';
import { toBoxes } from './to-boxes';

const lyon: Place = {
  label: 'La halle', address: '3 place du Marché', postcode: '69001', commune: { code: '69123', name: 'Lyon' }, department: '69', region: '84', country: null,
  position: { lat: 45.767, lng: 4.834 }, precision: 'address', origin: 'fichier', visibility: 'commune',
};
const nowhere = { address: null, postcode: null, commune: null, department: null, region: null, country: null, position: null, precision: 'none' as const };
const finder: Finder = {
  locate: ({ commune, lat, lng, postcode, address }) => ({
    place: commune === 'Brest' ? { ...nowhere, address, postcode, commune: { code: '29019', name: 'Brest' }, department: '29', region: '53', position: lat === null ? { lat: 48.39, lng: -4.49 } : { lat, lng: lng ?? 0 }, precision: lat === null ? 'commune' : 'address' } : { ...nowhere, position: lat === null ? null : { lat, lng: lng ?? 0 } },
    doubt: lat !== null && lng !== null && lng < -5 ? (commune === null ? 'offshore' : 'farPoint') : null,
  }),
  namesakes: (name) => (name === 'Saint-Denis' ? ['Saint-Denis (93)', 'Saint-Denis (974)'] : []),
  territory: (name) => (name === 'Finistère' ? 'dep-29' : null),
};
const nameOf = (code: string) => ({ 'dep-69': 'Rhône' })[code] ?? code;
const read = (boxes: Boxes) => readBoxes(boxes, finder, nameOf);
const full: OwnFields = {
  title: 'La ressourcerie', summary: 'On répare.', description: 'Un\n\nDeux', themes: ['SOL', 'EMP'], audiences: ['X'], methods: ['Y'], scale: 'local', maturity: 'activite', places: [lyon], area: ['dep-69'],
  leadOrganisation: 'Les Voisins', contact: { email: 'a@b.example', phone: null, name: 'Ada', origin: 'fichier' }, website: 'https://a.example/', links: [{ kind: 'video', url: 'https://v.example/1' }],
  startYear: 2018, endYear: 2024, figures: [{ value: '12', label: 'emplois', year: 2020 }], distinctions: [{ label: 'Prix', year: null, by: 'La ville' }], supports: [{ name: 'Ville' }, { name: 'Région' }],
  experience: { need: 'N', how: null, cost: null, pitfalls: 'P', acceptsContact: true }, openness: 'public', images: [{ file: 3, alt: 'Une halle', credit: 'Ada', licence: 'cc-by-4.0' }],
};

test('a form sent back untouched says exactly what the sheet said', () => {
  expect(read(toBoxes(full, nameOf))).toEqual({ values: full, problems: {} });
});

test('an empty form says nothing, and asks for a title', () => {
  const { values, problems } = read(toBoxes({}, nameOf));
  expect(problems).toEqual({ title: 'empty' });
  expect(Object.values(values).filter((value) => value !== null && !(Array.isArray(value) && value.length === 0))).toEqual([]);
});

test('the order of terms chosen before is kept, and those chosen now follow', () => {
  expect(read({ ...toBoxes(full, nameOf), themes: ['EMP', 'NUM', 'SOL'] }).values.themes).toEqual(['SOL', 'EMP', 'NUM']);
});

test.each([
  ['website', 'pas une adresse', 'website', 'url'], ['links.0.url', 'javascript:alert(1)', 'links.0.url', 'url'], ['startYear', '18', 'startYear', 'year'], ['startYear', '9999', 'startYear', 'year'],
  ['endYear', '2010', 'endYear', 'years'], ['contact.email', 'ada', 'contact.email', 'email'], ['title', 'x'.repeat(251), 'title', 'long'], ['places.0.commune', 'Nulle-Part', 'places.0.commune', 'unknownPlace'],
  ['places.0.lat', 'nord', 'places.0.lat', 'coordinates'], ['area.0.name', 'Atlantide', 'area.0.name', 'unknownTerritory'], ['figures.0.label', '', 'figures.0.label', 'incomplete'], ['images.0.alt', '', 'images.0.alt', 'incomplete'],
  ['distinctions.0.year', 'jadis', 'distinctions.0.year', 'year'],
])('%s « %s » is a problem of that box, and takes no other field along', (box, value, where, kind) => {
  const { values, problems } = read({ ...toBoxes(full, nameOf), [box]: [value] });
  expect(problems).toEqual({ [where]: kind });
  expect(values).not.toHaveProperty(where.split('.')[0] ?? '');
  expect(Object.keys(values)).toHaveLength(Object.keys(full).length - 1);
});

test('a place whose town changes is found again, and its old point is forgotten', () => {
  const boxes = { ...toBoxes(full, nameOf), 'places.0.commune': ['Brest'], 'places.0.postcode': [''] };
  expect(read(boxes).values.places).toMatchObject([{ commune: { name: 'Brest' }, position: { lat: 48.39, lng: -4.49 }, precision: 'commune', visibility: 'commune', origin: 'saisie du partenaire' }]);
});

test('a place keeps all it was when only its name or who may see it changes', () => {
  const boxes = { ...toBoxes(full, nameOf), 'places.0.visibility': ['hidden'], 'places.0.label': ['L’atelier'] };
  expect(read(boxes).values.places).toEqual([{ ...lyon, label: 'L’atelier', visibility: 'hidden' }]);
});

test('rows that are emptied or ticked off are gone, new ones are read, and an address needs no https', () => {
  const boxes = { ...toBoxes(full, nameOf), 'links.0.remove': ['1'], 'links.4.kind': ['site'], 'links.4.url': ['b.example/x'], 'area.1.name': ['Finistère'], 'supports': ['Ville\r\n\r\n  Fondation  '] };
  expect(read(boxes).values).toMatchObject({ links: [{ kind: 'site', url: 'https://b.example/x' }], area: ['dep-69', 'dep-29'], supports: [{ name: 'Ville' }, { name: 'Fondation' }] });
});

test('a point far from the town that is written, or in the sea, is told, and takes no town away', () => {
  const atSea = { 'places.0.address': ['1 quai de la Douane'], 'places.0.lat': ['46.226'], 'places.0.lng': ['-8.913'] };
  const [far, offshore] = [read({ title: ['T'], ...atSea, 'places.0.commune': ['Brest'] }), read({ title: ['T'], ...atSea })];
  expect([far.problems, offshore.problems]).toEqual([{ 'places.0.lat': 'farPoint' }, { 'places.0.lat': 'offshore' }]);
  for (const { values } of [far, offshore]) expect(values).not.toHaveProperty('places');
});

test('a town with namesakes is not unknown: they are listed', () => {
  expect(read({ title: ['T'], 'places.0.commune': ['Saint-Denis'] }).problems).toEqual({ 'places.0.commune': { kind: 'namesakes', among: ['Saint-Denis (93)', 'Saint-Denis (974)'] } });
});
