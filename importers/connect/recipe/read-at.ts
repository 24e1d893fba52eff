import { recipeSourceSchema, type Recipe, type RecipeSource } from '@carrefour/config';

/** A file at a fixed address, with the limits of any. */
export const aFileAt = (address: string): RecipeSource => recipeSourceSchema.parse({ connector: 'url', address });

/** The recipe of an inventory that is read at another address from now on: one that says where it reads says the new one. */
export function readAt(recipe: Recipe, origin: RecipeSource | null): Recipe {
  const { source } = recipe;
  if (source === undefined || origin === null) return recipe;
  return { ...recipe, source: source.connector === 'url' && origin.connector === 'url' ? { ...source, address: origin.address } : origin };
}
