import { recipeSchema, type Recipe } from '@carrefour/config';

/** A valid recipe for tests; give only what the test is about. */
export const aRecipe = (changes: Record<string, unknown> = {}): Recipe =>
  recipeSchema.parse({ version: 1, inventory: 'essai', partner: 'partenaire', key: { from: 'id' }, fields: { title: { from: 'titre' } }, ...changes });
