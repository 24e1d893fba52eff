import { recipeFields, type RecipeField } from '@carrefour/config';

/** The parts of a place a column may fill. */
export const placeParts = ['label', 'address', 'postcode', 'commune', 'department', 'region', 'country', 'lat', 'lng', 'coordinates', 'visibility'] as const;
export type PlacePart = (typeof placeParts)[number];

/** What a column may be for: a field, a part of a place, the link or date of the source, or nothing of ours. */
export type SuggestTarget = RecipeField | `places.${PlacePart}` | 'sourceUrl' | 'sourceDate' | 'ignored';

/** Fields that hold several values: every column that fits is read, not only the best one. */
const LISTS: ReadonlySet<string> = new Set([
  'themes', 'audiences', 'methods', 'supports', 'activities', 'roles', 'distinctions', 'distinctions.label', 'area',
  ...recipeFields.filter((field) => field.startsWith('links.')), 'links.document', 'figures.value', 'links.presse', 'links.autre', 'links.video', 'links.site',
]);
export const isList = (target: SuggestTarget): boolean => LISTS.has(target);
