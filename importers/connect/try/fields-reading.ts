import type { Recipe } from '@carrefour/config';
import { toColumnFinder } from '../../map/column-finder.js';
import { plainPath, toParts } from '../../read/value-at-path.js';

/** A column of a recipe (a path, or a plain name) is the one asked, or stands below it: `data.name` below `data`. */
const isOrBelow = (from: string, column: string): boolean => from === column || [from, plainPath(toParts(from))].some((path) => path === column || path.startsWith(`${column}.`));

function reads(rules: unknown, column: string, each?: string): boolean {
  return [rules].flat().some((rule) => {
    if (typeof rule !== 'object' || rule === null || !('from' in rule)) return false;
    return [rule.from].flat().some((from) => typeof from === 'string' && isOrBelow(each === undefined ? from : `${each}.${from}`, column));
  });
}

const partsReading = (name: string, groups: readonly { readonly each?: string | undefined }[], column: string): string[] =>
  groups.flatMap(({ each, ...parts }) => Object.entries(parts).filter(([, rules]) => reads(rules, column, each)).map(([part]) => `${name}.${part}`));

/** The fields of Carrefour which a column feeds, for people: "title, summary"; "ignorée" when the recipe leaves it aside. A column below a path counts (`data.name`). */
export function fieldsReading(recipe: Recipe, column: string): string[] {
  const fields = [
    ...(reads(recipe.key, column) ? ['key'] : []),
    ...Object.entries(recipe.fields).filter(([, rules]) => reads(rules, column)).map(([field]) => field),
    ...partsReading('places', recipe.places, column), ...partsReading('figures', recipe.figures, column), ...partsReading('distinctions', recipe.distinctions, column),
    ...(reads(recipe.sourceUrl, column) ? ['sourceUrl'] : []),
    ...(reads(recipe.sourceDate, column) ? ['sourceDate'] : []),
  ];
  const isIgnored = fields.length === 0 && recipe.ignored.some((pattern) => toColumnFinder('json', [column]).headingsOf(pattern).length > 0);
  return isIgnored ? ['ignorée'] : [...new Set(fields)];
}
