import { expect, test } from '@jest/globals';
import { pageBefore } from './page-before';

const from = (referer: string, only?: RegExp) => pageBefore(new Request('https://carrefour.example/avis', { headers: { Referer: referer } }), only);

test('a form knows the page one came from, if it is one of ours', () => {
  expect(from('https://carrefour.example/recherche?q=four')).toBe('/recherche?q=four');
  expect(from('https://carrefour.example/recherche?q=four', /^\/projets/)).toBe('');
  expect(from('https://ailleurs.example/recherche')).toBe('');
  expect(pageBefore(new Request('https://carrefour.example/avis'))).toBe('');
});

test('the secret of a mailed link is never told with it', () => {
  expect(from(`https://carrefour.example/ma-fiche/${'x'.repeat(43)}`)).toBe('/ma-fiche/…');
});

test('a search longer than the form takes is cut, so that nobody is told that what they did not type is too long', () => {
  expect(from(`https://carrefour.example/recherche?q=${'a'.repeat(600)}`)).toHaveLength(500);
});
