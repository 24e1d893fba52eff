import { expect, test } from '@jest/globals';
import { toCounts, toState } from './run-words';

test('what an import did is said in a line, without what did not happen', () => {
  expect(toCounts({ rows: 12, created: 1, updated: 0, rejected: 2 })).toBe('12 lignes, 1 créée, 2 refusées');
  expect(toCounts({})).toBe('');
});

test('a state nobody named is shown as it is', () => {
  expect([toState('undone'), toState('autre')]).toEqual(['Annulé', 'autre']);
});
