import { createHash } from 'node:crypto';
import type { DueSource, Recipe, RecipeSource } from '@carrefour/config';
import { RefusedFile } from '../../read/refused-file.js';
import { listBundledPartners } from '../../recipes/bundled-partners.js';
import { parseRecipe } from '../../recipes/parse-recipe.js';

export type SourceRecipe = { readonly recipe: Recipe; readonly source: RecipeSource; readonly hash: string };

/** The recipe that reads a due source: the one kept in the CMS, else the bundled one; its own source, else the inventory's address as a file. */
export async function recipeOf({ inventory, recipe: kept, address }: Pick<DueSource, 'inventory' | 'recipe' | 'address'>): Promise<SourceRecipe> {
  const bundled = async () => (await listBundledPartners()).flatMap(({ recipes }) => recipes).find((recipe) => recipe.inventory === inventory);
  const recipe = kept === null || kept === undefined ? await bundled() : parseRecipe(kept, `de « ${inventory} » dans le CMS`);
  if (recipe === undefined) throw new RefusedFile(`Aucune recette pour « ${inventory} » : donnez-en une dans le CMS, ou par « npm run crawl -- schedule <recette> ».`);
  const source = recipe.source ?? (address === null ? undefined : parseRecipe({ ...recipe, source: { connector: 'url', address } }, inventory).source);
  if (source === undefined) throw new RefusedFile(`L’inventaire « ${inventory} » n’a ni adresse dans le CMS, ni source dans sa recette : donnez l’une des deux.`);
  return { recipe, source, hash: createHash('sha256').update(JSON.stringify([recipe, source])).digest('hex') };
}
