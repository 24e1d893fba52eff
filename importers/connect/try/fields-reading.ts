import type { Recipe } from '@carrefour/config';

/** The fields of Carrefour which a column feeds, for people: "title, summary". A column below a path counts (`data.name`). */
export function fieldsReading(recipe: Recipe, column: string): string[] {
  const reads = (rules: unknown): boolean =>
    [rules].flat().some((rule) => {
      if (typeof rule !== 'object' || rule === null || !('from' in rule)) return false;
      return [rule.from].flat().some((from) => typeof from === 'string' && (from === column || from.startsWith(`${column}.`)));
    });
  return [
    ...(reads(recipe.key) ? ['key'] : []),
    ...Object.entries(recipe.fields).filter(([, rules]) => reads(rules)).map(([field]) => field),
    ...recipe.places.flatMap((place) => Object.entries(place).filter(([, rules]) => reads(rules)).map(([part]) => `places.${part}`)),
    ...(reads(recipe.sourceUrl) ? ['sourceUrl'] : []),
    ...(reads(recipe.sourceDate) ? ['sourceDate'] : []),
  ];
}
