import { expect, test } from '@jest/globals';
import { applyChoices, keyOfChoices } from './apply-choices.js';
import type { Assignment } from './assign-columns.js';
import type { FoundKey } from './find-keys.js';

const proposed: Assignment[] = [
  { heading: 'Nom', target: 'title', confidence: 0.9, reason: 'titre proche', rank: 0 },
  { heading: 'Intitulé', target: 'title', confidence: 0.6, reason: 'titre proche', rank: 1 },
  { heading: 'Ville', target: 'places.commune', confidence: 0.9, reason: 'communes', rank: 0 },
];
const headings = ['Nom', 'Intitulé', 'Ville'];
const choose = (heading: string, target: string) => ({ heading, target, cleaning: 'auto' as const });

test('a chosen column is read first for its field, what was proposed for it comes after', () => {
  const applied = applyChoices(proposed, [choose('Intitulé', 'title')], headings);
  expect(applied.map(({ heading, target, rank }) => [heading, target, rank])).toEqual([['Nom', 'title', 1], ['Intitulé', 'title', 0], ['Ville', 'places.commune', 0]]);
});

test('a column may be ignored, or left to be decided; fields nobody knows and columns that are not there do nothing', () => {
  const applied = applyChoices(proposed, [choose('Ville', 'ignored'), choose('Intitulé', 'undecided'), choose('Absente', 'title')], headings);
  expect(applied.map(({ heading, target }) => [heading, target])).toEqual([['Nom', 'title'], ['Ville', 'ignored']]);
});

test('the key a person chose replaces the one found, unless its columns are not in the file', () => {
  const found: FoundKey = { key: { from: 'Nom', grouping: false }, confidence: 0.7, reason: 'jamais répétée', candidates: [], rowsPerEntry: null };
  expect(keyOfChoices(found, { columns: [], key: ['Nom', 'Ville'], grouping: true }, headings).key).toEqual({ from: ['Nom', 'Ville'], grouping: true });
  expect(keyOfChoices(found, { columns: [], key: ['Absente'], grouping: null }, headings)).toBe(found);
});
