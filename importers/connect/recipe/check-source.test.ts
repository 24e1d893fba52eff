import { expect, test } from '@jest/globals';
import { parseRecipe } from '../../recipes/parse-recipe.js';
import { checkConsent } from './check-consent.js';
import { sourceFor } from './source-for.js';

const recipe = (source: unknown, more: Record<string, unknown> = {}) => ({ version: 1, partner: 'a', inventory: 'b', key: { from: 'address' }, fields: { title: { from: 't' } }, source, ...more });
const crawl = (columns: unknown, more: Record<string, unknown> = {}) => recipe({ connector: 'crawl', start: ['https://a.fr/liste'], columns, ...more });
const inventory = (consent: unknown) => ({ inventories: [{ slug: 'b', consent }] }) as unknown as Parameters<typeof checkConsent>[1];

test.each([
  [crawl({ t: { css: 'h1[' } }), 'Sélecteur CSS « h1[ » mal formé'],
  [crawl({ t: { xpath: '//h1[' } }), 'XPath « //h1[ » mal formé'],
  [crawl({ t: { xpath: 'tokenize(., "(a+)+")' } }), 'peuvent durer sans fin'],
  [crawl({ t: { css: 'h1', pattern: '(a+)+' } }), 'peut durer sans fin'],
  [crawl({ t: { css: 'h1', xpath: '//h1' } }), 'un seul des trois'],
  [crawl({ 'a.b': { css: 'h1' } }), 'ne contient ni point'],
  [recipe({ connector: 'crawl', start: ['ftp://a.fr'], columns: {} }), 'source.start.0'],
])('a slip in a source is told before any page is read (%#)', (wrong, message) => {
  expect(() => parseRecipe(wrong, 'r.json')).toThrow(message);
});

test('a crawled page is its item’s own source link, unless the recipe knows a better one', () => {
  expect(parseRecipe(crawl({ t: { css: 'h1' } }), 'r').sourceUrl).toMatchObject({ from: 'address' });
  expect(parseRecipe({ ...crawl({ t: { css: 'h1' } }), sourceUrl: { from: 'lien' } }, 'r').sourceUrl).toMatchObject({ from: 'lien' });
});

test('an address is read by the recipe whose source it is; a recipe alone may begin elsewhere; else it is a file', () => {
  const [site, api] = [parseRecipe(crawl({ t: { css: 'h1' } }), 'r'), parseRecipe(recipe({ connector: 'api', address: 'https://a.fr/api' }), 'r')];
  expect(sourceFor('https://a.fr/api', [site, api])?.source).toMatchObject({ connector: 'api' });
  expect(sourceFor('https://a.fr/autre', [site])?.source).toMatchObject({ start: ['https://a.fr/autre'] });
  expect(sourceFor('https://a.fr/autre', [site, api])).toBeNull();
  expect(sourceFor('https://a.fr/x.csv', [parseRecipe(recipe(undefined), 'r')])).toBeNull();
});

test('a crawl wants a recorded agreement; a file or an API that the partner points to does not', () => {
  const site = parseRecipe(crawl({ t: { css: 'h1' } }), 'r');
  expect(() => checkConsent(site, inventory(null))).toThrow('n’est pas enregistré');
  expect(() => checkConsent(site, inventory({ by: 'Présidence', at: '2026-01-01', scope: null }))).not.toThrow();
  expect(() => checkConsent(parseRecipe(recipe({ connector: 'api', address: 'https://a.fr/api' }), 'r'), inventory(null))).not.toThrow();
});
