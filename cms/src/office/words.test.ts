import { expect, test } from '@jest/globals';
import { toWholeWords, toWords } from './words';

test('nothing is nothing, whatever way it is stored', () => {
  for (const value of [null, undefined, '', [], {}]) expect(toWords(value)).toBeNull();
});

test('codes are read by their labels, lists one line an item', () => {
  expect(toWords(['ALI', 'XYZ'], new Map([['ALI', 'Alimentation']]))).toBe('Alimentation\nXYZ');
});

test('a place is told by a few words where it is only named, with its position where it is told whole', () => {
  expect(toWords([{ label: 'Le Local', commune: { code: '69123', name: 'Lyon' }, position: { lat: 45.7, lng: 4.8 } }])).toBe('Le Local, Lyon');
  expect(toWholeWords([{ label: 'Le Local', commune: { code: '69123', name: 'Lyon' }, position: { lat: 45.7, lng: 4.8 } }])).toBe('Le Local ; Commune : Lyon (69123) ; Position : 45.7, 4.8');
});

test('a yes is a yes and a year a year; a text is told to its end', () => {
  expect([toWords(true), toWords(false), toWords(2019)]).toEqual(['Oui', 'Non', '2019']);
  expect(toWords('a'.repeat(2000))).toHaveLength(2000);
});

test('a block of a page is told by its words, never by the names the program gives them', () => {
  expect(toWords({ __component: 'block.text', heading: 'La charte', body: 'Elle tient en deux pages.' })).toBe('La charte\nElle tient en deux pages.');
});
