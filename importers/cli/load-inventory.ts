import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Recipe } from '@carrefour/config';
import { fetchSource, type Source } from '../read/fetch-source.js';
import type { Inventory } from '../read/inventory.js';
import { readInventory } from '../read/read-inventory.js';
import { RefusedFile } from '../read/refused-file.js';
import type { BundledPartner } from '../recipes/bundled-partners.js';
import { chooseRecipe, type Chosen } from '../recipes/choose-recipe.js';
import { parseRecipe } from '../recipes/parse-recipe.js';
import type { ImportOptions } from './import-options.js';

async function readRecipeFile(path: string, folder: string): Promise<Recipe> {
  const text = await readFile(resolve(folder, path), 'utf8').catch(() => {
    throw new RefusedFile(`Recette introuvable : ${path}. Vérifiez le chemin donné à --recipe.`);
  });
  try {
    return parseRecipe(JSON.parse(text), path);
  } catch (error) {
    if (error instanceof SyntaxError) throw new RefusedFile(`Recette ${path} : JSON mal formé (${error.message}).`);
    throw error;
  }
}

/** The recipes that may read this file: the one given, or the partner's own. */
async function candidates({ recipe, inventory, partner, folder }: ImportOptions, bundled: BundledPartner | null): Promise<readonly Recipe[]> {
  if (recipe === undefined) return (bundled?.recipes ?? []).filter((ours) => inventory === undefined || ours.inventory === inventory);
  const given = await readRecipeFile(recipe, folder);
  if (given.partner !== partner) throw new RefusedFile(`La recette ${recipe} est celle du partenaire « ${given.partner} », non de « ${partner} ».`);
  return [inventory === undefined ? given : { ...given, inventory }];
}

/** The file and the recipe that reads it. A file is read once for each way its candidate recipes ask for. */
export async function loadInventory(options: ImportOptions, bundled: BundledPartner | null): Promise<Chosen & { readonly source: Source }> {
  const recipes = await candidates(options, bundled);
  const source = await fetchSource(options.source, options.folder);
  const readings = new Map<string, Promise<Inventory>>();
  const readWith = (read: Recipe['read']): Promise<Inventory> => {
    const key = JSON.stringify(read);
    const reading = readings.get(key) ?? readInventory(source.bytes, source.name, read);
    readings.set(key, reading);
    return reading;
  };
  return { ...(await chooseRecipe(recipes, readWith)), source };
}
