import { expect, test } from '@jest/globals';
import { toUndoneWords } from './undone-words';

test('an undo says what it put back, and what people edited since, one or many', () => {
  expect(toUndoneWords({ restored: 2, removed: 0, kept: ['Four banal'], off: [] })).toBe('Import annulé : 2 fiches remises, 0 retirée, 1 retouchée depuis, qui garde ces retouches (Four banal).');
  expect(toUndoneWords({ restored: 1, removed: 3, kept: [], off: ['A', 'B'] })).toBe('Import annulé : 1 fiche remise, 3 retirées, 2 laissées hors du site car quelqu’un l’a décidé depuis (A, B).');
});
