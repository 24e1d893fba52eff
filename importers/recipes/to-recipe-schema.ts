import { recipeSchema } from '@carrefour/config';
import { z } from 'zod';

/** The JSON Schema of a recipe, as docs/recipe.schema.json holds it: editors complete and check recipes with it. */
export function toRecipeSchema(): string {
  const schema = z.toJSONSchema(recipeSchema, { io: 'input', target: 'draft-2020-12', reused: 'ref' });
  return `${JSON.stringify({ title: 'Recette d’inventaire du Carrefour des innovations sociales', ...schema }, null, 2)}\n`;
}
