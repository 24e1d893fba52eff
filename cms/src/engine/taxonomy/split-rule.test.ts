import { expect, test } from '@jest/globals';
import { foldText } from '../fallback/fold-text';
import { parseSplit, partsFor } from './split-rule';

const codesFor = (rule: string, text: string) => partsFor(parseSplit(rule).parts, foldText(text)).map(({ code }) => code);
const rule = 'MOB-VELO : vélo, cyclable\nMOB-AUTO : autopartage, covoiturage\nMOB';

test('a project goes where its words say, in the singular or the plural, with or without accents', () => {
  expect(codesFor(rule, 'Un atelier pour réparer les Vélos')).toEqual(['MOB-VELO']);
  expect(codesFor(rule, 'Voies cyclables et covoiturage')).toEqual(['MOB-VELO', 'MOB-AUTO']);
});

test('a word is a whole word', () => {
  expect(codesFor('BIO : bio\nRESTE', 'La biographie d’un maraîcher')).toEqual(['RESTE']);
});

test('what no word claims goes to the line without words: nothing is left without a theme', () => {
  expect(codesFor(rule, 'Une navette à la demande')).toEqual(['MOB']);
});

test.each([
  ['MOB-VELO : vélo', 'au moins deux lignes'],
  ['A : un\nB : deux', 'une ligne sans mot'],
  ['Pas un code : un\nB', 'n’est pas un code'],
])('« %s » is refused, with what to write', (text, reason) => {
  expect(parseSplit(text).problem).toContain(reason);
});

test('no rule is no split', () => {
  expect(parseSplit('  \n ')).toEqual({ parts: [], problem: null });
});
