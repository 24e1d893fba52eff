import type { ColumnRule, Recipe } from '@carrefour/config';
import type { ColumnFinder } from '../map/column-finder.js';

export type ExpectedFields = Map<string, Set<string>>;
type Rules = ColumnRule | ColumnRule[] | undefined;

/** For each column of a file that a recipe reads, the fields it fills (`places.commune`, `key`, `themes`…). */
export function expectedFields(recipe: Recipe, finder: ColumnFinder): ExpectedFields {
  const fields: ExpectedFields = new Map();
  const add = (columns: string | string[] | undefined, field: string) => {
    for (const heading of [columns ?? []].flat().flatMap((column) => finder.headingsOf(column))) fields.set(heading, (fields.get(heading) ?? new Set()).add(field));
  };
  const addRules = (rules: Rules, field: string) => [rules ?? []].flat().forEach(({ from }) => add(from, field));
  for (const [field, rules] of Object.entries(recipe.fields)) addRules(rules, field);
  for (const { each, ...rule } of recipe.places)
    for (const [part, rules] of Object.entries(rule)) [rules].flat().forEach(({ from }) => add([from ?? []].flat().map((column) => (each === undefined ? column : `${each}.${column}`)), `places.${part}`));
  for (const { each, ...rule } of recipe.figures)
    for (const [part, rules] of Object.entries(rule)) [rules].flat().forEach(({ from }) => add([from ?? []].flat().map((column) => (each === undefined ? column : `${each}.${column}`)), `figures.${part}`));
  for (const { each, ...rule } of recipe.distinctions)
    for (const [part, rules] of Object.entries(rule)) [rules].flat().forEach(({ from }) => add([from ?? []].flat().map((column) => (each === undefined ? column : `${each}.${column}`)), `distinctions.${part}`));
  addRules(recipe.sourceUrl, 'sourceUrl');
  addRules(recipe.sourceDate, 'sourceDate');
  add(recipe.key.from, 'key');
  add(recipe.key.otherwise, 'key');
  return fields;
}

/** How many of the columns a reviewed recipe reads another one reads for the same thing, and those it does not. */
export function compareFields(expected: ExpectedFields, found: ExpectedFields): { usable: number; right: number; wrong: string[] } {
  const wrong = [...expected].filter(([heading, fields]) => ![...fields].some((field) => found.get(heading)?.has(field) === true));
  const told = wrong.map(([heading, fields]) => `${heading} : ${[...fields].join('/')} attendu, ${[...(found.get(heading) ?? [])].join('/') || 'rien'} proposé`);
  return { usable: expected.size, right: expected.size - wrong.length, wrong: told };
}
