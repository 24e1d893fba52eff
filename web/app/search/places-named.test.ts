import { expect, test } from '@jest/globals';
import { placesNamed } from './places-named';

const labels = (typed: string, locale: 'fr' | 'en' = 'fr', limit = 4) => placesNamed(typed, locale, limit).map(({ label, territory }) => `${label} ${territory}`);

test('a region or a department comes first when its name begins as typed, without crowding out the towns', () => {
  expect(labels('bretagne')[0]).toBe('Bretagne reg-53');
  expect(labels('Bretagne')).toHaveLength(4);
  expect(labels('gironde')[0]).toBe('Gironde dep-33');
  expect(labels('lo').filter((place) => place.includes('com-'))).toHaveLength(2);
  expect(labels('saint').slice(2)[0]).toBe('Saint-Étienne com-42218');
});

test('a town named exactly as typed comes before a territory that only holds the word; an article is left aside', () => {
  expect(labels('paris').slice(0, 2)).toEqual(['Paris dep-75', 'Paris com-75056']);
  expect(labels('garonne')[0]).toBe('Haute-Garonne dep-31');
  expect(labels('lyon')[0]).toBe('Lyon com-69123');
  expect(labels('réunion')).toEqual(expect.arrayContaining(['La Réunion reg-04']));
  expect(labels('guadeloupe').filter((place) => place.startsWith('Guadeloupe'))).toEqual(['Guadeloupe reg-01']);
});

test('a number is a department or a postcode', () => {
  expect(labels('33')[0]).toBe('Gironde dep-33');
  expect(labels('2a')[0]).toBe('Corse-du-Sud dep-2A');
  expect(labels('69300')).toEqual(['Caluire-et-Cuire com-69034']);
});

test('English names are understood and shown in English', () => {
  expect(placesNamed('brittany', 'en', 1)).toEqual([{ label: 'Brittany', detail: 'Region', territory: 'reg-53', position: null }]);
  expect(labels('bretagne', 'en')[0]).toBe('Brittany reg-53');
});
