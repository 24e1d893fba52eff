import { expect, test } from '@jest/globals';
import { placeQuestion } from './place-question.server';
import { placeRedirect } from './place-redirect.server';

const at = (typed: string) => `http://localhost/recherche?q=jardin&lieu=${encodeURIComponent(typed)}`;

test.each(['Lyon', 'lyon', '69003', 'Bretagne', 'Paris', 'saint-etienne'])('« %s » can only be one place: the search goes there', (typed) => {
  expect(placeRedirect(at(typed))).toMatch(/^\/recherche\?.*(near|region|departement)=/);
});

test('towns of the same name are asked apart, each with its department', () => {
  expect(placeRedirect(at('Saint-Denis'))).toBeNull();
  const { choices = [] } = placeQuestion(at('Saint-Denis')) ?? {};
  expect(choices.length).toBeGreaterThan(1);
  expect(choices.every(({ label, detail }) => label.includes('Saint-Denis') && detail !== '')).toBe(true);
  for (const { href } of choices) expect(href).toMatch(/^\/recherche\?q=jardin&near=/);
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
