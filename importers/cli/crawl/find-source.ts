import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Recipe, RecipeSource } from '@carrefour/config';
import { RefusedFile } from '../../read/refused-file.js';
import { listBundledPartners } from '../../recipes/bundled-partners.js';
import { readRecipeFile } from '../load-inventory.js';

/** A recipe that reads a source by itself, and the folder where its pages are saved. */
export type FoundSource = { readonly recipe: Recipe & { readonly source: RecipeSource }; readonly pagesFolder: string };

/** A recipe by its file, or a bundled one by its inventory. Throws `RefusedFile` when it names no source. */
export async function findSource(given: string, folder: string): Promise<FoundSource> {
  const path = resolve(folder, given);
  const bundled = existsSync(path) ? undefined : (await listBundledPartners()).flatMap(({ recipes }) => recipes).find(({ inventory }) => inventory === given);
  const recipe = bundled ?? (await readRecipeFile(given, folder));
  const { source } = recipe;
  if (source === undefined) throw new RefusedFile(`La recette ${given} lit un fichier qu’on lui donne : elle n’a pas de « source » (docs/inventories.md, « Sources en ligne »).`);
  return { recipe: { ...recipe, source }, pagesFolder: resolve(dirname(path), `${recipe.inventory}.pages`) };
}
