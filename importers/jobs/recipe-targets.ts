import type { ColumnRule, Recipe } from '@carrefour/config';
import { toColumnFinder } from '../map/column-finder.js';
import type { Inventory } from '../read/inventory.js';

/** What each heading of a file is read for by a recipe, in the recipe's own words (`title`, `places.commune`, `ignored`); several uses, several words. */
export type RecipeTargets = ReadonlyMap<string, string[]>;

type Rules = ColumnRule | ColumnRule[] | undefined;
const columnsOf = (rules: Rules): string[] => (rules === undefined ? [] : [rules].flat().flatMap(({ from }) => [from ?? []].flat()));
const isRule = (value: unknown): value is ColumnRule => typeof value === 'object' && value !== null && ('from' in value || 'constant' in value);

function usesOf(name: string, rules: unknown): [string, string][] {
  if (typeof rules !== 'object' || rules === null) return [];
  return [rules].flat().flatMap((rule: object) => (isRule(rule) ? columnsOf(rule).map((column): [string, string] => [column, name])
    : Object.entries(rule).flatMap(([part, own]) => usesOf(`${name}.${part}`, own))));
}

/** The uses of a file's columns. A column used only for the key has none: the key tells it. */
export function toRecipeTargets(recipe: Recipe, { format, headings }: Pick<Inventory, 'format' | 'headings'>): RecipeTargets {
  const finder = toColumnFinder(format, headings);
  const targets = new Map<string, string[]>();
  const add = (column: string, target: string) => {
    for (const heading of finder.headingsOf(column)) targets.set(heading, [...new Set([...(targets.get(heading) ?? []), target])]);
  };
  for (const [field, rules] of Object.entries(recipe.fields)) for (const [column, target] of usesOf(field, rules)) add(column, target);
  for (const { each, ...parts } of recipe.places) for (const [part, rules] of Object.entries(parts)) for (const column of columnsOf(rules)) add(each === undefined ? column : `${each}.${column}`, `places.${part}`);
  for (const [field, groups] of [['figures', recipe.figures], ['distinctions', recipe.distinctions]] as const)
    for (const { each, ...parts } of groups) for (const [column, target] of usesOf(field, parts)) add(each === undefined ? column : `${each}.${column}`, target);
  for (const column of columnsOf(recipe.sourceUrl)) add(column, 'sourceUrl');
  for (const column of columnsOf(recipe.sourceDate)) add(column, 'sourceDate');
  for (const column of recipe.ignored) for (const heading of finder.headingsOf(column)) if (!targets.has(heading)) targets.set(heading, ['ignored']);
  return targets;
}
