import { expect, test } from '@jest/globals';
import { typographic } from './typographic';

test('an apostrophe of the index is read curved, and no line begins with a double sign', () => {
  expect(typographic("L'atelier :")).toBe('L’atelier\u00A0:');
});
