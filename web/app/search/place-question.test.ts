import { expect, test } from '@jest/globals';
import { parseSearch } from '@carrefour/config';
import { placeQuestion as ask } from './place-question.server';
import { placeRedirect } from './place-redirect.server';
import { searchHref } from './search-routing';
import { withPlace } from './with-place';

const placeQuestion = (address: string) => ask(address, ({ territory }) => `/territoires/${territory}`);
const at = (typed: string) => `http://localhost/recherche?q=jardin&lieu=${encodeURIComponent(typed)}`;

test.each(['Lyon', 'lyon', '69003', 'Bretagne', 'Paris', 'saint-etienne'])('« %s » can only be one place: the search goes there', (typed) => {
  expect(placeRedirect(at(typed))).toMatch(/^\/recherche\?.*(near|region|departement)=/);
});

test('a town whose name begins that of a department is that town', () => {
  expect(placeRedirect(at('Eu'))).toMatch(/near=50\.0/);
});

test('towns of the same name are asked apart, each with its department', () => {
  expect(placeRedirect(at('Saint-Denis'))).toBeNull();
  const { choices = [] } = placeQuestion(at('Saint-Denis')) ?? {};
  expect(choices.length).toBeGreaterThan(1);
  expect(choices.every(({ label, detail }) => label.includes('Saint-Denis') && detail !== '')).toBe(true);
  expect(new Set(choices.map(({ href }) => href)).size).toBe(choices.length);
});

test('an answer keeps what else was searched for, and leaves the name that was asked about', () => {
  const { state } = parseSearch(new URL(at('Saint-Denis')).searchParams);
  const { choices = [] } = ask(at('Saint-Denis'), (found) => searchHref('/recherche', withPlace(state, found))) ?? {};
  expect(choices.length).toBeGreaterThan(1);
  for (const { href } of choices) expect(href).toMatch(/^\/recherche\?q=jardin&near=[^&]+&radius=\d+$/);
});

test('the beginning of a name is a question, not a guess', () => {
  expect(placeRedirect(at('Guér'))).toBeNull();
  expect(placeQuestion(at('Guér'))?.choices.map(({ label }) => label)).toContain('Guéret');
});

test('a place that nobody knows is said, and nothing is asked where nothing was typed', () => {
  expect(placeRedirect(at('Xyzville'))).toBeNull();
  expect(placeQuestion(at('Xyzville'))).toEqual({ typed: 'Xyzville', choices: [] });
  expect(placeQuestion('http://localhost/recherche?q=jardin')).toBeNull();
  expect(placeRedirect(at(''))).toBe('/recherche?q=jardin');
});
