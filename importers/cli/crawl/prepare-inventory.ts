import type { ImportContext, InventoryFile, Recipe } from '@carrefour/config';
import { withSourceFacts } from '../../connect/recipe/with-source-facts.js';
import type { Cms } from '../../push/cms-client.js';
import { listBundledPartners } from '../../recipes/bundled-partners.js';
import { findInventory, findPartner } from '../find-partner.js';

/** Makes sure that the inventory of a recipe exists, its partner with it when it is a bundled one. Answers what the CMS knows of it. */
export async function prepareInventory(recipe: Recipe, cms: Cms): Promise<InventoryFile> {
  const context: ImportContext = await cms.readContext();
  const found = findPartner(recipe.partner, context, await listBundledPartners());
  const { facts, exists } = findInventory(recipe.inventory, found, context);
  if (exists) return facts;
  const made = withSourceFacts(facts, recipe);
  await cms.ensureInventory(found.partner, made);
  return made;
}
