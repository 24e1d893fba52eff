import { expect, test } from '@jest/globals';
import { toTerritoryCode } from './territory-code.js';

test.each([
  ['Rhône', 'dep-69'], ['69', 'dep-69'], ['Région Grand Est', 'reg-44'], ['Pays de la Loire', 'reg-52'], ['Midi-Pyrénées', 'reg-76'],
  ['Villeurbanne', 'com-69266'], ['ville de Villeurbanne', 'com-69266'], ['dep-2A', 'dep-2A'], ['Département du Lot', 'dep-46'], ['Lozère (48)', 'dep-48'], ['nulle part', null],
])('« %s » names %s', (text, code) => {
  expect(toTerritoryCode(text)).toBe(code);
});
