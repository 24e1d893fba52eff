import { recipeFieldSchema, type ImportChoices } from '@carrefour/config';
import type { Assignment } from './assign-columns.js';
import type { FoundKey } from './find-keys.js';
import { placeParts, type SuggestTarget } from './suggest-target.js';

/** What a person corrects of a proposal, column by column, and of its key. */
export type Chosen = Pick<ImportChoices, 'columns' | 'key' | 'grouping'>;

const others: readonly string[] = ['sourceUrl', 'sourceDate', 'ignored', ...placeParts.map((part) => `places.${part}`)];
const isTarget = (target: string): target is SuggestTarget => recipeFieldSchema.safeParse(target).success || others.includes(target);

/** The proposal with a person's choices in place: a chosen column is read first for its field; one that is for nothing known is left to be decided. */
export function applyChoices(assignments: readonly Assignment[], columns: Chosen['columns'], headings: readonly string[]): Assignment[] {
  const chosen = new Map(columns.filter(({ heading }) => headings.includes(heading)).map((choice) => [choice.heading, choice]));
  const own = [...chosen.values()].flatMap(({ heading, target, cleaning }): Assignment[] =>
    (isTarget(target) ? [{ heading, target, confidence: 1, reason: 'choisi par vous', rank: 0, cleaning }] : []));
  const ranks = new Map<SuggestTarget, number>();
  const ranked = [...own, ...assignments.filter(({ heading }) => !chosen.has(heading)).sort((a, b) => a.rank - b.rank)].map((one) => {
    const rank = ranks.get(one.target) ?? 0;
    ranks.set(one.target, rank + 1);
    return { ...one, rank };
  });
  return headings.flatMap((heading) => ranked.filter((one) => one.heading === heading));
}

/** The key a person chose, if its columns are in the file; else the one found. */
export function keyOfChoices(found: FoundKey, chosen: Chosen | undefined, headings: readonly string[]): FoundKey {
  const columns = (chosen?.key ?? []).filter((heading) => headings.includes(heading));
  const grouping = chosen?.grouping ?? found.key.grouping;
  const [only] = columns;
  if (only === undefined) return grouping === found.key.grouping ? found : { ...found, key: { ...found.key, grouping }, reason: 'choisi par vous' };
  return { ...found, key: { from: columns.length === 1 ? only : columns, grouping }, confidence: 1, reason: 'choisie par vous', rowsPerEntry: null, fill: null };
}
