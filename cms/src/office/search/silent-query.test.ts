import { expect, test } from '@jest/globals';
import { toSilentQuery } from './silent-query';

test('the same words count once, however they are written', () => {
  expect(toSilentQuery('  Épicerie   SOLIDAIRE ')).toBe(toSilentQuery('epicerie solidaire'));
});

test('what may name somebody is not counted: addresses, telephone numbers', () => {
  for (const query of ['lea@demo.example', '06 12 34 56 78', 'rue 0612345678']) expect(toSilentQuery(query)).toBeNull();
});

test('what is too short or too long is not what people look for', () => {
  for (const query of ['ab', ' ', 'x'.repeat(81)]) expect(toSilentQuery(query)).toBeNull();
});

test('a year is a word like another', () => {
  expect(toSilentQuery('projets 2019')).toBe('projets 2019');
});
