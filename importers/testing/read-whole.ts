import type { Recipe, RecipeSource } from '@carrefour/config';
import { deliver } from '../connect/deliver/deliver.js';
import type { Delivery } from '../connect/deliver/delivery.js';
import { readWebSettings } from '../connect/web/web-settings.js';
import { parseRecipe } from '../recipes/parse-recipe.js';

/** Sites of this machine may be read, under our name. */
export const testSettings = readWebSettings({ WEB_URL: 'https://carrefour.example.org' }, true);

export const sourceOf = (recipe: unknown): RecipeSource => (parseRecipe(recipe, 'essai') as Recipe & { source: RecipeSource }).source;

/** The source of a recipe that says hardly more, checked. */
export const bareSource = (source: unknown): RecipeSource => sourceOf({ version: 1, partner: 'a', inventory: 'b', key: { from: 'id' }, fields: { title: { from: 'titre' } }, source });

/** A source read from end to end. */
export async function readWhole(source: unknown): Promise<Delivery> {
  const delivery = await deliver(bareSource(source), testSettings);
  if (delivery === null) throw new Error('nothing');
  return delivery;
}

export const rowsOf = ({ bytes }: Delivery): Record<string, unknown>[] => JSON.parse(bytes.subarray(0, bytes.length).toString('utf8')) as Record<string, unknown>[];
