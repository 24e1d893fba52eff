import { expect, test } from '@jest/globals';
import { initialsOf } from './initials-of';

test('a name is known by the initials of its telling words', () => {
  expect(initialsOf('Réseau des halles rurales')).toBe('RH');
  expect(initialsOf('L’Atelier du vent')).toBe('AV');
});

test('an acronym stays itself, a single word gives its first letters', () => {
  expect(initialsOf('ADEME')).toBe('AD');
  expect(initialsOf('CGET')).toBe('CGET');
  expect(initialsOf('Alternatiba')).toBe('Al');
  expect(initialsOf('APF France handicap')).toBe('APF');
});
