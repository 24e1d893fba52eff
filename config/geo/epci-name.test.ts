import { expect, test } from '@jest/globals';
import { epciName } from './epci-name.js';

test('an intercommunality whose name in the table is only an end is named whole', () => {
  expect(epciName('de la Dombes', 'CC')).toBe('Communauté de communes de la Dombes');
  expect(epciName("de l'Ouest Rhodanien", 'CA')).toBe('Communauté d’agglomération de l’Ouest Rhodanien');
  expect(epciName("d'Arras", 'CU')).toBe('Communauté urbaine d’Arras');
  expect(epciName("de Blois ''Agglopolys''", 'CA')).toBe('Communauté d’agglomération de Blois « Agglopolys »');
});

test('a name that stands by itself stays as it is, with a capital', () => {
  expect(epciName('Métropole de Lyon', 'MET69')).toBe('Métropole de Lyon');
  expect(epciName('Dombes Saône Vallée', 'CC')).toBe('Dombes Saône Vallée');
  expect(epciName('la Domitienne', 'CC')).toBe('La Domitienne');
  expect(epciName('Decazeville Communauté', 'CC')).toBe('Decazeville Communauté');
  expect(epciName('dracénie Provence', 'CA')).toBe('Dracénie Provence');
});
