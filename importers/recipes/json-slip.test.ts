import { expect, test } from '@jest/globals';
import { sayJsonSlip } from './json-slip.js';

function slipOf(text: string): string {
  try {
    JSON.parse(text);
    return 'rien';
  } catch (error) {
    return sayJsonSlip('r.json', text, error as SyntaxError);
  }
}

test.each([
  ['{\n  "version": 1,\n  "partner": "p",\n}', 'r.json, ligne 4, colonne 1 : JSON mal formé'],
  ['{\n  "version": 1\n  "partner": "p"\n}', 'r.json, ligne 3, colonne 3'],
  ['{\n  "version": 1', 'ligne 2, colonne 15'],
])('a comma too many or too few in a recipe is told by its line and column (%#)', (text, message) => {
  expect(slipOf(text)).toContain(message);
  expect(slipOf(text)).not.toMatch(/position|token|expected/i);
});
