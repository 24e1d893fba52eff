import { recipeSchema, type Recipe } from '@carrefour/config';
import { checkSource } from '../connect/recipe/check-source.js';
import { withSourceAddress } from '../connect/recipe/with-source-address.js';
import { toSafePattern } from '../map/safe-pattern.js';
import { RefusedFile } from '../read/refused-file.js';
import { inFrench, sayProblems } from './say-problems.js';

/** No column of the file gives a title. */
export class UntitledRecipe extends RefusedFile {
  constructor(name: string) {
    super(`Recette ${name} : aucun champ « title ». Dites quelle colonne porte le titre.`);
  }
}

/** Compiles every expression of a recipe now, so that a bad one is told before anything is read. */
function checkPatterns(part: unknown): void {
  if (Array.isArray(part)) part.forEach(checkPatterns);
  else if (typeof part === 'object' && part !== null) {
    if ('pattern' in part && typeof part.pattern === 'string' && 'op' in part) toSafePattern(part.pattern);
    Object.values(part).forEach(checkPatterns);
  }
}

/** A recipe from JSON, checked. Throws `RefusedFile` naming each wrong property. */
export function parseRecipe(json: unknown, name: string): Recipe {
  const parsed = recipeSchema.safeParse(json, { error: inFrench });
  if (!parsed.success) throw new RefusedFile(`Recette ${name} mal écrite. ${sayProblems(parsed.error, json).join('. ')}. Voir docs/inventories.md.`);
  if (parsed.data.fields.title === undefined) throw new UntitledRecipe(name);
  checkPatterns(parsed.data);
  if (parsed.data.source !== undefined) checkSource(parsed.data.source);
  return withSourceAddress(parsed.data);
}
