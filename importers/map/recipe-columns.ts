import type { ColumnRule, DistinctionRule, FigureRule, PlaceRule, Recipe } from '@carrefour/config';

type Rules = ColumnRule | ColumnRule[];

const columnsOfRules = (rules: Rules | undefined): string[] => (rules === undefined ? [] : [rules].flat().flatMap((rule) => [rule.from ?? []].flat()));

/** The columns of a place, a figure or a distinction; with `each` they start from the element of a list. */
function columnsOfGroup({ each, ...rules }: PlaceRule | FigureRule | DistinctionRule): string[] {
  const prefix = each === undefined ? '' : `${each}.`;
  return Object.values(rules).flatMap((rule: Rules | undefined) => columnsOfRules(rule).map((column) => prefix + column));
}

const columnsOfGroups = (groups: readonly (PlaceRule | FigureRule | DistinctionRule)[]): string[] => groups.flatMap(columnsOfGroup);

/** Every column a recipe reads, key included. */
export function recipeColumns(recipe: Recipe): string[] {
  const fields = Object.values(recipe.fields).flatMap(columnsOfRules);
  const key = [recipe.key.from, recipe.key.otherwise ?? []].flat();
  const source = [...columnsOfRules(recipe.sourceUrl), ...columnsOfRules(recipe.sourceDate)];
  return [...new Set([...key, ...fields, ...columnsOfGroups([...recipe.places, ...recipe.figures, ...recipe.distinctions]), ...source])];
}

/** What a person calls a field: the columns the recipe reads it from; the field itself when it has none. */
export function columnOfField(recipe: Recipe, field: string): string {
  const rules = Object.entries(recipe.fields).flatMap(([name, found]) => (name === field ? columnsOfRules(found) : []));
  return rules.length > 0 ? rules.join(' + ') : field;
}

/** The columns that feed one field of the project, parts of composed fields included. */
export function recipeColumnsOf(recipe: Recipe, field: string): string[] {
  if (field === 'places') return columnsOfGroups(recipe.places);
  const listed = field === 'figures' || field === 'distinctions' ? columnsOfGroups(recipe[field]) : [];
  const feeding = Object.entries(recipe.fields).filter(([name]) => name === field || name.startsWith(`${field}.`));
  return [...feeding.flatMap(([, rules]) => columnsOfRules(rules)), ...listed];
}
