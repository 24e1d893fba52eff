import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recipeSchema } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { readInventory } from '../read/read-inventory.js';
import { chooseRecipe } from '../recipes/choose-recipe.js';
import { listBundledPartners } from '../recipes/bundled-partners.js';
import { placeholderTest } from '../map/placeholders.js';
import { bundledRecipe, hasSharedData, prepareShared, prepareWith, sharedData, sharedFiles, type SharedInventory } from '../testing/shared-inventories.js';

const slugs = Object.keys(sharedFiles) as SharedInventory[];
const isPlaceholder = placeholderTest([]);
const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : typeof value === 'string' ? [value] : [];

if (hasSharedData) {
  test.each([
    ['ffe-v0', 303, 150, 0], ['ffe-v3', 150, 150, 0], ['apriles', 269, 269, 0], ['ping', 104, 104, 0],
    ['alternatiba-pwa', 700, 699, 1], ['presdecheznous', 100, 100, 0], ['ess', 3667, 3667, 0],
  ] as const)('%s: %d rows become %d entries, %d rejected, none lost', async (slug, rows, entries, rejected) => {
    const { preparation, items, rejections } = await prepareShared(slug);
    expect([preparation.census.rows, items.length, rejections.length]).toEqual([rows, entries, rejected]);
    expect(items.reduce((sum, item) => sum + item.rows.length, 0) + rejections.length).toBe(rows);
  }, 30_000);

  test.each(slugs)('%s: every column is read or declared ignored, every taxonomy value understood', async (slug) => {
    const { preparation, unknown } = await prepareShared(slug);
    expect({ ...preparation.audit, unknown }).toEqual({ unread: [], missing: [], contacts: { email: [], phone: [], person: [] }, unknown: [] });
  }, 30_000);

  test.each(slugs)('%s: no placeholder reaches a field, no address of a person a public text', async (slug) => {
    for (const { values } of (await prepareShared(slug)).items) {
      const { contact, title, leadOrganisation, places = [], ...open } = values;
      const located = places.map(({ label, address, postcode, country }) => ({ label, address, postcode, country }));
      expect(leaves({ contact, title, leadOrganisation, located, open }).filter(isPlaceholder)).toEqual([]);
      expect(leaves(open).filter((text) => text.includes('@example.org'))).toEqual([]);
    }
  }, 30_000);

  test.each(slugs)('%s: its file is recognised among all recipes of its partner', async (slug) => {
    const partner = (await listBundledPartners()).find(({ recipes }) => recipes.some(({ inventory }) => inventory === slug));
    const bytes = await readFile(join(sharedData, 'inventories', sharedFiles[slug]));
    const { recipe } = await chooseRecipe(partner?.recipes ?? [], (read) => readInventory(bytes, sharedFiles[slug], read));
    expect(recipe.inventory).toBe(slug);
  }, 30_000);

  test('the 294 places of the laureates are all located, and the third edition adds none', async () => {
    const placesOf = async (slug: SharedInventory) => (await prepareShared(slug)).items.flatMap(({ values }) => values.places ?? []).filter(({ position }) => position !== null).length;
    expect([await placesOf('ffe-v0'), await placesOf('ffe-v3')]).toEqual([294, 141]);
  }, 30_000);

  test('the id column of the third edition is refused as a key, with an explanation', async () => {
    const recipe = recipeSchema.parse({ ...(await bundledRecipe('ffe-v3')), key: { from: 'ID CIS' } });
    await expect(prepareWith('ffe-v3', recipe)).rejects.toThrow('19 valeur(s) pour 150 lignes');
  }, 30_000);

  test('the raw export of Apriles is refused with its reason', async () => {
    const bytes = await readFile(join(sharedData, 'inventories', 'apriles-openscraper', 'apriles_openscraper_raw.psv'));
    const recipes = [await bundledRecipe('apriles')];
    await expect(chooseRecipe(recipes, (read) => readInventory(bytes, 'apriles.psv', read))).rejects.toThrow('ne correspondent plus aux 20 titres');
  }, 30_000);

  test('places that a fair shares are not taken for where the exhibitors are', async () => {
    const { items } = await prepareShared('alternatiba-pwa');
    expect(items.filter(({ values }) => values.places?.some(({ position }) => position?.lat === 47.216354))).toEqual([]);
  }, 30_000);
} else {
  test('without the shared inventories, the bundled recipes are at least well written', async () => {
    expect((await listBundledPartners()).flatMap(({ recipes }) => recipes).length).toBeGreaterThanOrEqual(slugs.length);
  });
}
