import { expect, test } from '@jest/globals';
import { communesMeant, isKnownPlace, locateTyped } from './typed-place.js';

test('a postcode that communes share means each of them, written so that it alone is found', () => {
  const meant = communesMeant('23200');
  expect(meant).toContain('23200 Aubusson');
  expect(meant.map((written) => locateTyped(written).commune?.name)).toEqual(meant.map((written) => written.slice(6)));
  expect(meant.flatMap(communesMeant)).toEqual([]);
  expect(locateTyped('23200')).toMatchObject({ commune: null, postcode: '23200', department: '23', precision: 'postcode', position: { lat: expect.any(Number) } });
});

test('a name that several communes bear means each; its department or its postcode settles which', () => {
  expect(communesMeant('Saint-Denis')).toEqual(expect.arrayContaining(['Saint-Denis (93)', 'Saint-Denis (974)']));
  for (const typed of ['Saint-Denis (93)', 'Saint-Denis 93200', '93200 Saint-Denis']) {
    expect(communesMeant(typed)).toEqual([]);
    expect(locateTyped(typed).commune?.code).toBe('93066');
  }
});

test('one commune, a postcode of its own, a department or nothing we know leave nothing to ask between', () => {
  for (const typed of ['Crest 26400', 'Brest', '75011', 'Paris', 'Haute-Vienne', 'Nulle-Part']) expect(communesMeant(typed)).toEqual([]);
  expect(locateTyped('Haute-Vienne')).toMatchObject({ commune: null, department: '87', precision: 'department' });
  expect(locateTyped('Paris').commune?.code).toBe('75056');
  expect(['Creuse', 'Bretagne', '23200', 'Crest 26400', 'Nulle-Part'].map((typed) => isKnownPlace(locateTyped(typed)))).toEqual([true, true, true, true, false]);
});

test('a name that a department and a commune share may be either: the department, unless the commune is told apart', () => {
  expect(communesMeant('Mayenne')).toEqual(['Mayenne (53)']);
  expect(communesMeant('Creuse')).toContain('Creuse (80)');
  for (const written of [...communesMeant('Creuse'), ...communesMeant('Bretagne')]) expect([written, locateTyped(written).commune === null]).toEqual([written, false]);
  expect(locateTyped('Creuse')).toMatchObject({ commune: null, department: '23', precision: 'department' });
  expect(locateTyped('Mayenne (53)').commune?.name).toBe('Mayenne');
  expect(communesMeant('Mayenne (53)')).toEqual([]);
});

test('a number beside words is an arrondissement or a street, never the department of that number', () => {
  expect(['Paris 12', 'Lyon 03', 'Marseille 15'].map((typed) => locateTyped(typed).department)).toEqual(['75', '69', '13']);
  for (const typed of ['Le Mans 72', '12 rue des Lilas, Crest', '3 place de la République, Rennes']) expect([typed, ['12', '03', '3'].includes(locateTyped(typed).department ?? '')]).toEqual([typed, false]);
  expect([locateTyped('Rhône (69)').department, locateTyped('69').department]).toEqual(['69', '69']);
});
