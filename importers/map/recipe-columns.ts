import type { ColumnRule, PlaceRule, Recipe } from '@carrefour/config';

type Rules = ColumnRule | ColumnRule[];

const columnsOfRules = (rules: Rules | undefined): string[] => (rules === undefined ? [] : [rules].flat().flatMap((rule) => [rule.from ?? []].flat()));

function columnsOfPlace({ each, ...rules }: PlaceRule): string[] {
  const prefix = each === undefined ? '' : `${each}.`;
  return Object.values(rules).flatMap((rule) => columnsOfRules(rule).map((column) => prefix + column));
}

/** Every column a recipe reads, key included. */
export function recipeColumns(recipe: Recipe): string[] {
  const fields = Object.values(recipe.fields).flatMap(columnsOfRules);
  const key = [recipe.key.from, recipe.key.otherwise ?? []].flat();
  const source = [...columnsOfRules(recipe.sourceUrl), ...columnsOfRules(recipe.sourceDate)];
  return [...new Set([...key, ...fields, ...recipe.places.flatMap(columnsOfPlace), ...source])];
}

/** What a person calls a field: the columns the recipe reads it from; the field itself when it has none. */
export function columnOfField(recipe: Recipe, field: string): string {
  const rules = Object.entries(recipe.fields).flatMap(([name, found]) => (name === field ? columnsOfRules(found) : []));
  return rules.length > 0 ? rules.join(' + ') : field;
}

/** The columns that feed one field of the project, parts of composed fields included. */
export function recipeColumnsOf(recipe: Recipe, field: string): string[] {
  if (field === 'places') return recipe.places.flatMap(columnsOfPlace);
  const feeding = Object.entries(recipe.fields).filter(([name]) => name === field || name.startsWith(`${field}.`));
  return feeding.flatMap(([, rules]) => columnsOfRules(rules));
}
