import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { maturities, opennessLevels, partnerRoles, recipeFields, scales, simpleOperations } from '@carrefour/config';
import { locate } from '@carrefour/config/geo';
import { expect, test } from '@jest/globals';
import { seededTaxonomy } from '../cli/seeded-taxonomy.js';
import { prepareEntries } from '../plan/prepare-entries.js';
import { readInventory } from '../read/read-inventory.js';
import { parseRecipe } from './parse-recipe.js';

const page = readFileSync(fileURLToPath(new URL('../../docs/inventories.md', import.meta.url)), 'utf8');
const blocks = (language: string): string[] => [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``, 'g'))].map(([, text = '']) => text);
const wholeRecipes = blocks('json').filter((text) => text.includes('"version"'));

test('every whole recipe of the page for partners is one', () => {
  expect(wholeRecipes.length).toBeGreaterThanOrEqual(2);
  for (const text of wholeRecipes) expect(() => parseRecipe(JSON.parse(text), 'docs/inventories.md')).not.toThrow();
});

test('the example of the page, read by its recipe, says what the page says', async () => {
  const recipe = parseRecipe(JSON.parse(wholeRecipes.find((text) => text.includes('Bénévoles')) ?? ''), 'docs/inventories.md');
  const inventory = await readInventory(Buffer.from(blocks('csv')[0] ?? ''), 'exemple.csv', recipe.read);
  const preparation = await prepareEntries(inventory, recipe, seededTaxonomy(), locate);
  const events = [];
  for await (const event of preparation.entries()) events.push(event);
  const [oven, workshop] = events.flatMap((event) => ('item' in event ? [event.item] : []));
  expect(events.flatMap((event) => ('unknown' in event ? (event.unknown ?? []) : []))).toEqual([]);
  expect(preparation.audit).toMatchObject({ unread: [], missing: [] });
  expect(oven?.values).toMatchObject({
    title: 'Fournil commun', leadOrganisation: 'Asso du Pain', startYear: 2016, themes: ['EMP', 'ALI'], figures: [{ value: '1 200', label: 'bénévoles' }],
    places: [{ postcode: '69003', commune: { name: 'Lyon' }, precision: 'address' }],
  });
  expect(oven?.values.description).not.toContain('@');
  expect(oven?.corrections.length).toBeGreaterThan(0);
  expect(workshop?.values).toMatchObject({ title: 'L’atelier vélo', startYear: 2019, themes: ['MOB'], places: [{ commune: { name: 'Brest' } }] });
  expect(workshop?.values.figures).toBeUndefined();
});

test('the page names every field, operation, fixed value and term a recipe may use', () => {
  const { themes, audiences, methods } = seededTaxonomy();
  const labels = [scales, maturities, opennessLevels, partnerRoles].flatMap((list) => list.map(({ code, label }): [string, string] => [code, label]));
  const terms = [...themes, ...audiences, ...methods].map(({ code, label }): [string, string] => [code, label]);
  const text = page.toLowerCase();
  const isNamed = ([code, label]: [string, string]) => text.includes(label.toLowerCase()) || text.includes(code.toLowerCase());
  expect([...terms, ...labels].filter((one) => !isNamed(one))).toEqual([]);
  expect(terms.filter(([, label]) => !text.includes(label.toLowerCase()))).toEqual([]);
  expect([...simpleOperations, ...recipeFields].filter((name) => !page.includes(name.replace(/^experience\./, '.')) && !page.includes(name))).toEqual([]);
});
