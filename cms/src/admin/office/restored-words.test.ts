import { expect, test } from '@jest/globals';
import { toDaysLeft, toRestoredWords } from './restored-words.js';

const back = (title: string, address: string | null = null, lost = 0, type = 'project') => ({ type, title, address, lost });

test('what came back is said by its name, with what is not as it was', () => {
  expect(toRestoredWords({ restored: [back('Four commun')], refused: [] })).toBe('« Four commun » est de retour, à l’identique.');
  expect(toRestoredWords({ restored: [back('Four commun', 'four-commun-2', 1)], refused: [] })).toMatch(/four-commun-2.+Un lien/);
  expect(toRestoredWords({ restored: [back('a'), back('b')], refused: [] })).toBe('2 éléments sont revenus.');
  expect(toRestoredWords({ restored: [back('Maya', null, 0, 'user')], refused: [] })).toContain('Mot de passe oublié');
  expect(toRestoredWords({ restored: [], refused: [] })).toBeNull();
});

test('the last day is said', () => {
  expect([30, 2, 1, 0].map(toDaysLeft)).toEqual(['30 jours', '2 jours', 'dernier jour', 'dernier jour']);
});
