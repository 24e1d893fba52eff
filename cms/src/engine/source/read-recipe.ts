import type { Strapi } from '../strapi';

/** The recipe in use of an inventory, by its latest version; null when only a bundled one may read it. */
export async function readRecipe(strapi: Strapi, inventory: string): Promise<unknown> {
  const [recipe] = (await strapi.db.query('api::recipe.recipe').findMany({
    where: { inventory: { slug: inventory }, active: true }, orderBy: [{ version: 'desc' }, { id: 'desc' }], limit: 1,
  })) as { definition: unknown }[];
  return recipe?.definition ?? null;
}
