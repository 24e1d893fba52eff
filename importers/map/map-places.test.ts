import { locate } from '@carrefour/config/geo';
import { expect, test } from '@jest/globals';
import { aRecipe } from '../testing/a-recipe.js';
import { mappingTools, someNotes } from '../testing/mapping-tools.js';
import { mapPlaces } from './map-places.js';

function placeOf(rule: Record<string, unknown>, cells: Record<string, unknown>) {
  const [draft] = mapPlaces(aRecipe({ places: [rule] }), cells, mappingTools(Object.keys(cells)), someNotes());
  return draft === undefined ? null : locate(draft).place;
}

test('a number in a column of arrondissements, with the city as a constant, is an arrondissement', () => {
  const place = placeOf({ commune: { from: 'Arrdt', operations: ['integer', { op: 'prefix', with: 'Marseille ' }] } }, { Arrdt: '13.0' });
  expect([place?.postcode, place?.commune?.name]).toEqual(['13013', 'Marseille']);
});

test('a place is read from `Paris 12e`, a postcode that lost its zero, or a whole address in one cell', () => {
  expect(placeOf({ commune: { from: 'Ville' } }, { Ville: 'Paris 12e' })?.postcode).toBe('75012');
  expect(placeOf({ postcode: { from: 'CP' } }, { CP: '1000.0' })?.department).toBe('01');
  expect(placeOf({ address: { from: 'Adresse' } }, { Adresse: '4 place Bellecour, 69002 Lyon' })?.commune?.code).toMatch(/^69/);
});

test('both coordinates in one cell give a position, in either order', () => {
  for (const cell of ['45.7640, 4.8357', '4.8357 ; 45.7640', 'POINT(4.8357 45.7640)']) expect(placeOf({ coordinates: { from: 'GPS' } }, { GPS: cell })?.position).toEqual({ lat: 45.764, lng: 4.8357 });
});

test('a cell that holds no pair of coordinates is told, and places nothing', () => {
  const notes = someNotes();
  expect(mapPlaces(aRecipe({ places: [{ coordinates: { from: 'GPS' } }] }), { GPS: 'voir carte' }, mappingTools(['GPS']), notes)).toEqual([]);
  expect(notes.corrections.map(({ field, before }) => [field, before])).toEqual([['places.coordinates', 'voir carte']]);
});
