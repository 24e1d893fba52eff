import { expect, test } from '@jest/globals';
import { listBundledPartners } from './bundled-partners.js';

test('the bundled inventories are those of the contract and the directory of the collective, each under its partner', async () => {
  const partners = await listBundledPartners();
  const pairs = partners.filter(({ demo }) => !demo).flatMap(({ slug, recipes }) => recipes.map(({ inventory }) => `${slug}/${inventory}`));
  expect(pairs.sort()).toEqual([
    'alternatiba/alternatiba-pwa', 'apriles/apriles', 'carrefour/membres', 'ess-numerique/ess', 'la-france-s-engage/ffe-v0', 'la-france-s-engage/ffe-v3', 'ping/ping', 'pres-de-chez-nous/presdecheznous',
  ]);
});

test('every recipe names its own partner and an inventory whose facts are known', async () => {
  for (const { slug, recipes, inventories } of await listBundledPartners())
    for (const recipe of recipes) {
      expect(recipe.partner).toBe(slug);
      expect(inventories.map((inventory) => inventory.slug)).toContain(recipe.inventory);
    }
});
