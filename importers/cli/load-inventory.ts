import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ImportContext, Recipe, RecipeSource, StoredRecipe } from '@carrefour/config';
import { deliver } from '../connect/deliver/deliver.js';
import { withLostItems } from '../connect/deliver/with-lost-items.js';
import { checkConsent } from '../connect/recipe/check-consent.js';
import { aFileAt, readAt } from '../connect/recipe/read-at.js';
import { sourceFor } from '../connect/recipe/source-for.js';
import { readWebSettings } from '../connect/web/web-settings.js';
import { fetchSource, isAddress, type Source } from '../read/fetch-source.js';
import type { Inventory } from '../read/inventory.js';
import { readInventory } from '../read/read-inventory.js';
import { RefusedFile } from '../read/refused-file.js';
import type { BundledPartner } from '../recipes/bundled-partners.js';
import { chooseRecipe, type Chosen } from '../recipes/choose-recipe.js';
import { sayJsonSlip } from '../recipes/json-slip.js';
import { parseRecipe } from '../recipes/parse-recipe.js';
import type { ImportOptions } from './import-options.js';

/** A recipe of this machine, checked. Throws `RefusedFile`. */
export async function readRecipeFile(path: string, folder: string): Promise<Recipe> {
  const text = await readFile(resolve(folder, path), 'utf8').catch(() => {
    throw new RefusedFile(`Recette introuvable : ${path}. Vérifiez le chemin donné à --recipe.`);
  });
  try {
    return parseRecipe(JSON.parse(text), path);
  } catch (error) {
    if (error instanceof SyntaxError) throw new RefusedFile(sayJsonSlip(path, text, error));
    throw error;
  }
}

/** A partner's recipes: those kept in the CMS, which people gave, then the bundled ones of its other inventories. */
function recipesOf(partner: string, bundled: BundledPartner | null, kept: readonly StoredRecipe[]): Recipe[] {
  const own = kept.filter(({ definition }) => typeof definition === 'object' && definition !== null && 'partner' in definition && definition.partner === partner)
    .map(({ definition, inventory, version }) => parseRecipe(definition, `${inventory} (version ${version} du CMS)`));
  return [...own, ...(bundled?.recipes ?? []).filter((ours) => !own.some(({ inventory }) => inventory === ours.inventory))];
}

/** The recipes that may read this file: the one given, or the partner's own. */
async function candidates({ recipe, inventory, partner, folder }: ImportOptions, bundled: BundledPartner | null, kept: readonly StoredRecipe[]): Promise<readonly Recipe[]> {
  if (recipe === undefined) return recipesOf(partner, bundled, kept).filter((ours) => inventory === undefined || ours.inventory === inventory);
  const given = await readRecipeFile(recipe, folder);
  if (given.partner !== partner) throw new RefusedFile(`La recette ${recipe} est celle du partenaire « ${given.partner} », non de « ${partner} ».`);
  return [inventory === undefined ? given : { ...given, inventory }];
}

/** `origin`: where it was read, when a person typed an address. */
type Found = { readonly source: Source; readonly recipes: readonly Recipe[]; readonly origin: RecipeSource | null };

/** What a person named, and the recipes that may read it: an address that is a recipe's source is read by its connector. */
async function find(options: ImportOptions, recipes: readonly Recipe[], context: ImportContext): Promise<Found> {
  if (options.harvested !== undefined) return { source: options.harvested.delivery, recipes: [options.harvested.recipe], origin: null };
  const known = isAddress(options.source) ? sourceFor(options.source, recipes) : null;
  const origin = known?.source ?? (isAddress(options.source) ? aFileAt(options.source) : null);
  if (known === null || known.source.connector === 'url') return { source: await fetchSource(options.source, options.folder), recipes: known === null ? recipes : [known.recipe], origin };
  checkConsent(known.recipe, context);
  const source = await deliver(known.source, readWebSettings(process.env));
  if (source === null) throw new RefusedFile(`${options.source} ne donne rien de nouveau.`);
  return { source, recipes: [known.recipe], origin };
}

type Known = { readonly bundled: BundledPartner | null; readonly context: ImportContext; readonly kept?: readonly StoredRecipe[] };

/** The file and the recipe that reads it. A file is read once for each way its candidate recipes ask for. */
export async function loadInventory(options: ImportOptions, { bundled, context, kept = [] }: Known): Promise<Chosen & Pick<Found, 'source' | 'origin'>> {
  const { source, recipes, origin } = await find(options, await candidates(options, bundled, kept), context);
  const readings = new Map<string, Promise<Inventory>>();
  const readWith = (read: Recipe['read']): Promise<Inventory> => {
    const how = source.isRows ? {} : read;
    const key = JSON.stringify(how);
    const reading = readings.get(key) ?? readInventory(source.bytes, source.name, how);
    readings.set(key, reading);
    return reading;
  };
  const [only] = recipes;
  // The rows of a connector are the recipe's own: a column that no item has today is told, not refused.
  const { recipe, inventory } = source.isRows && only !== undefined ? { recipe: only, inventory: await readWith(only.read) } : await chooseRecipe(recipes, readWith);
  return { recipe: options.keepAddress === true ? readAt(recipe, origin) : recipe, inventory: withLostItems(inventory, source), source, origin };
}
