import { expect, test } from '@jest/globals';
import { locate } from './locate.js';

const kindsOf = (raw: Parameters<typeof locate>[0]): string[] =>
  locate(raw).contradictions.map(({ kind }) => kind);

test('coordinates alone are an address, in the commune, department and region they fall in', () => {
  expect(locate({ lat: 45.764, lng: 4.8357 })).toEqual({
    place: {
      postcode: null,
      commune: { code: '69123', name: 'Lyon' },
      department: '69',
      region: '84',
      country: 'FR',
      position: { lat: 45.764, lng: 4.8357 },
      precision: 'address',
      abroad: false,
    },
    contradictions: [],
  });
});

test('coordinates as text, with a comma, are read', () => {
  expect(locate({ lat: ' 48,8403', lng: '2,3955 ' }).place).toMatchObject({
    department: '75',
    commune: { code: '75056' },
  });
});

test('coordinates win over a postcode that contradicts them, and the report says so', () => {
  const { place, contradictions } = locate({
    postcode: '28000',
    commune: 'Chartres',
    lat: 45.764,
    lng: 4.8357,
  });
  expect(place).toMatchObject({
    department: '69',
    region: '84',
    postcode: null,
    commune: { code: '69123' },
    precision: 'address',
  });
  expect(contradictions).toEqual([
    {
      kind: 'coordinates-elsewhere',
      message:
        'Le code postal 28000 (Chartres) ne correspond pas aux coordonnées 45.764 ; 4.8357, qui sont dans le département Rhône (69) : coordonnées gardées.',
    },
  ]);
});

test('coordinates that agree with the postcode keep it, and take their commune from it', () => {
  const { place, contradictions } = locate({
    postcode: '69300',
    commune: 'CALUIRE ET CUIRE',
    lat: 45.795,
    lng: 4.842,
  });
  expect(place).toMatchObject({
    postcode: '69300',
    commune: { code: '69034' },
    department: '69',
    precision: 'address',
  });
  expect(contradictions).toEqual([]);
});

test('a town beside a department border is not called a contradiction', () => {
  expect(kindsOf({ postcode: '94300', commune: 'Vincennes', lat: 48.8447, lng: 2.4178 })).toEqual([]);
  expect(locate({ postcode: '94300', lat: 48.8447, lng: 2.4178 }).place.department).toBe('94');
  expect(locate({ department: '92', lat: 48.8876, lng: 2.2687 }).place.department).toBe('92');
});

test('a place abroad stays abroad, whatever French address the row carries', () => {
  const { place, contradictions } = locate({
    postcode: '75012',
    commune: 'Paris',
    lat: 12.3714,
    lng: -1.5197,
  });
  expect(place).toMatchObject({
    abroad: true,
    department: null,
    region: null,
    commune: null,
    postcode: null,
    precision: 'address',
  });
  expect(contradictions[0]?.message).toBe(
    'Le code postal 75012 ne correspond pas aux coordonnées 12.3714 ; -1.5197, qui sont à l’étranger : coordonnées gardées.',
  );
  expect(kindsOf({ lat: 12.3714, lng: -1.5197 })).toEqual([]);
});

test('a foreign country without coordinates has no position and no French territory', () => {
  expect(locate({ country: 'Belgique', postcode: '1000', commune: 'Bruxelles' })).toEqual({
    place: {
      postcode: '1000',
      commune: null,
      department: null,
      region: null,
      country: 'BE',
      position: null,
      precision: 'none',
      abroad: true,
    },
    contradictions: [],
  });
});

test('a foreign country is believed beside the border, denied in the middle of France', () => {
  expect(locate({ country: 'Allemagne', lat: 48.573, lng: 7.815 }).place).toMatchObject({
    abroad: true,
    country: 'DE',
  });
  expect(kindsOf({ country: 'Belgique', lat: 45.764, lng: 4.8357 })).toEqual(['country-elsewhere']);
});

test.each([
  ['Saint-Denis de La Réunion', -20.8789, 55.4481, '974', '04'],
  ['Cayenne', 4.9372, -52.326, '973', '03'],
  ['Nouméa', -22.2758, 166.458, '988', '988'],
  ['Papeete', -17.535, -149.569, '987', '987'],
  ['Saint-Pierre', 46.7791, -56.1773, '975', '975'],
  ['Ouessant', 48.4581, -5.0961, '29', '53'],
  ['Bastia', 42.7026, 9.4509, '2B', '94'],
])('%s is France', (_name, lat, lng, department, region) => {
  expect(locate({ lat, lng }).place).toMatchObject({ abroad: false, department, region });
});

test('coordinates that make no sense are reported and ignored, the words are used instead', () => {
  expect(kindsOf({ lat: 0, lng: 0, postcode: '2A004' })).toEqual(['coordinates-null', 'postcode-unreadable']);
  expect(kindsOf({ lat: 123.4, lng: 4.8 })).toEqual(['coordinates-out-of-range']);
  expect(kindsOf({ lat: 45.76 })).toEqual(['coordinates-incomplete']);
  expect(kindsOf({ lat: 'quarante', lng: 'cinq' })).toEqual(['coordinates-unreadable']);
  expect(locate({ lat: '0', lng: '0.0', commune: 'Lyon' }).place).toMatchObject({
    commune: { code: '69123' },
    precision: 'commune',
  });
});

test('swapped coordinates are put in order and reported', () => {
  const { place, contradictions } = locate({ lat: 4.8357, lng: 45.764 });
  expect(place).toMatchObject({ position: { lat: 45.764, lng: 4.8357 }, department: '69' });
  expect(contradictions.map(({ kind }) => kind)).toEqual(['coordinates-swapped']);
});

test('a harbour our outlines leave in the sea is put in order too', () => {
  expect(locate({ lat: 8.7386, lng: 41.9192 }).place).toMatchObject({ department: '2A', commune: { code: '2A004' } });
});
