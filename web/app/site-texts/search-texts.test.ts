import { expect, test } from '@jest/globals';
import type { SiteText } from '@carrefour/config';
import { searchTexts } from './search-texts';
import { toTextIndex } from './text-index';

const text = (title: string, summary = '', body = '', date: string | null = null): SiteText => ({ kind: 'page', slug: title, title, summary, text: body, date });
const index = toTextIndex('1', [
  text('Ce que dit la charte', 'Nos engagements'),
  text('La méthode', 'Comment les doublons sont réglés', 'Une charte nous lie. Les œuvres restent à leurs auteurs.'),
  text('Gouvernance', '', 'Un partenaire, une voix'),
  text('Une laverie qui fait salon', 'L’innovation près d’ici', '', '2026-03-01'),
  text('Assemblée générale', '', '', '2026-05-01'),
]);
const titles = (q: string) => searchTexts(index, q).texts.map(({ title }) => title);

test('capitals, accents, ligatures, elisions and plurals do not matter', () => {
  expect(titles('METHODES')).toEqual(['La méthode']);
  expect(titles('oeuvre')).toEqual(['La méthode']);
  expect(titles('l’innovation')).toEqual(['Une laverie qui fait salon']);
});

test('what is in the title comes before what is only in the text', () => {
  expect(titles('charte')).toEqual(['Ce que dit la charte', 'La méthode']);
});

test('a slip is forgiven where no text holds the word as written, and only there', () => {
  expect(titles('gouvernace')).toEqual(['Gouvernance']);
  expect(titles('chartte')).toEqual(['Ce que dit la charte', 'La méthode']);
  expect(titles('voie')).toEqual(['Gouvernance']);
});

test('every word asked for must be there; those that say nothing need not', () => {
  expect(titles('doublons de la charte')).toEqual(['La méthode']);
  expect(titles('charte laverie')).toEqual([]);
  expect(titles('zzzzzz')).toEqual([]);
});

test('a word being typed already finds', () => {
  expect(titles('gouv')).toEqual(['Gouvernance']);
});

test('without words, everything, the latest first', () => {
  expect(titles('')).toEqual(['Assemblée générale', 'Une laverie qui fait salon', 'Ce que dit la charte', 'Gouvernance', 'La méthode']);
});
