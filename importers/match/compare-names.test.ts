import { expect, test } from '@jest/globals';
import { areBranches, wholeName, withinName } from './compare-names.js';

const far = { near: false };
const near = { near: true };

test.each([
  ['voisin malin', 'voisinmalin'],
  ['web@cademie', 'webacademie'],
  ['theatre chevre chou', 'chou chevre theatre'],
  ['recyclerie trois rivieres', 'reciclerie trois rivieres'],
])('%s and %s are one name', (a, b) => expect(wholeName(a, b, far)).toBeGreaterThanOrEqual(90));

test.each([
  ['conseil general marne', 'conseil general mayenne'],
  ['solidarites nouvelles face chomage', 'solidarites nouvelles logement'],
  ['cycles laurent velos', 'cyclope velos'],
])('%s and %s differ by a word that tells', (a, b) => expect(wholeName(a, b, far)).toBeLessThan(90));

test.each([
  ['utopia 31', 'utopia 35'],
  ['espace oasis', 'espace oasis 2'],
  ['exposant a', 'exposant b'],
  ['artisans monde', 'artisans monde nantes'],
  ['petits debrouillards', 'petits debrouillards grand ouest'],
])('%s and %s are two branches, not one within the other', (a, b) => {
  expect(withinName(a, b, far)).toBeLessThanOrEqual(60);
  expect(areBranches(a, b, far)).toBe(true);
});

test('in one commune the name of the town tells nothing', () => {
  expect(wholeName('artisans monde', 'artisans monde nantes', near)).toBeGreaterThan(60);
  expect(areBranches('espace oasis', 'espace oasis 2', near)).toBe(true);
});
