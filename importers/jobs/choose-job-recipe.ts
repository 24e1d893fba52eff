import type { ClaimedJob, ImportContext, ImportPreview, Recipe } from '@carrefour/config';
import type { Delivery } from '../connect/deliver/delivery.js';
import type { Cms } from '../push/cms-client.js';
import { readInventory } from '../read/read-inventory.js';
import { RefusedFile } from '../read/refused-file.js';
import { listBundledPartners } from '../recipes/bundled-partners.js';
import { chooseRecipe } from '../recipes/choose-recipe.js';
import { parseRecipe } from '../recipes/parse-recipe.js';
import { suggest, type Suggestion } from '../suggest/suggest.js';

export type JobRecipe = { readonly recipe: Recipe; readonly origin: ImportPreview['origin']; readonly suggestion: Suggestion | null };

/** The recipe a partner gave with its file, made its own whatever it says; null without one. */
export function givenRecipe({ given, partner, inventory }: Pick<ClaimedJob, 'given' | 'partner' | 'inventory'>): Recipe | null {
  if (given === null || given === undefined) return null;
  return parseRecipe(typeof given === 'object' ? { ...given, partner, inventory } : given, 'que vous avez donnée');
}

/** The recipe kept of the inventory, or the one that comes with the Carrefour, if this file has its columns. */
async function keptRecipe({ partner, inventory }: ClaimedJob, delivery: Delivery, cms: Cms): Promise<Recipe | null> {
  const kept = (await cms.listRecipes()).find((recipe) => recipe.inventory === inventory);
  const bundled = (await listBundledPartners()).find(({ slug }) => slug === partner)?.recipes.find((recipe) => recipe.inventory === inventory);
  const recipe = kept === undefined ? bundled : parseRecipe(kept.definition, inventory);
  if (recipe === undefined || recipe.partner !== partner) return null;
  try {
    await chooseRecipe([recipe], (read) => readInventory(delivery.bytes, delivery.name, delivery.isRows ? {} : read));
    return recipe;
  } catch (error) {
    if (error instanceof RefusedFile) return null;
    throw error;
  }
}

/** A file fetched from an address is to be fetched again there: the recipe says so, also one that came from a file or another address. */
export function withAddress(recipe: Recipe, { address }: Pick<ClaimedJob, 'address'>): Recipe {
  const { source } = recipe;
  if (address === null || (source !== undefined && (source.connector !== 'url' || source.address === address))) return recipe;
  return parseRecipe({ ...recipe, source: { ...source, connector: 'url', address } }, address);
}

/** The recipe that reads a job's file: the one given, else the inventory's own, else a proposal with the person's choices in it. */
export async function chooseJobRecipe(job: ClaimedJob, delivery: Delivery, context: ImportContext, cms: Cms): Promise<JobRecipe> {
  const given = givenRecipe(job);
  if (given !== null) return { recipe: given, origin: 'given', suggestion: null };
  const kept = job.choices.fresh ? null : await keptRecipe(job, delivery, cms);
  if (kept !== null) return { recipe: withAddress(kept, job), origin: 'kept', suggestion: null };
  const { partner, inventory, choices } = job;
  const asked = { partner, inventory, target: 'project' as const, chosen: choices, ...(choices.sheet !== null && { sheet: choices.sheet }) };
  const suggestion = await suggest(delivery.bytes, delivery.name, asked, context);
  return { recipe: withAddress(suggestion.recipe, job), origin: 'proposed', suggestion };
}
