/** Two entries of one project, and how surely they are one: 100 where a person said so. */
export type EntryLink = { readonly a: string; readonly b: string; readonly score: number };

/**
 * Parts the entries of one project in two, between `a` and `b` who are not the same project after all. Links are followed
 * from the surest on, and one that would bring the two together again is not: so the chain breaks at its weakest link.
 * Entries that nothing links stay with `a`. Whatever the order of entries and links, the sides are the same.
 */
export function toSides(entries: readonly string[], links: readonly EntryLink[], a: string, b: string): { stay: string[]; leave: string[] } {
  const groupOf = new Map(entries.map((entry) => [entry, entry]));
  const rootOf = (entry: string): string => {
    const parent = groupOf.get(entry) ?? entry;
    return parent === entry ? entry : rootOf(parent);
  };
  const nameOf = (link: EntryLink): string => [link.a, link.b].sort().join('\n');
  const surest = links.toSorted((x, y) => y.score - x.score || (nameOf(x) < nameOf(y) ? -1 : 1));
  for (const link of surest) {
    const [left, right] = [rootOf(link.a), rootOf(link.b)];
    const [sideA, sideB] = [rootOf(a), rootOf(b)];
    const joins = (left === sideA && right === sideB) || (left === sideB && right === sideA);
    if (left !== right && !joins) groupOf.set(left, right);
  }
  const side = rootOf(b);
  return { stay: entries.filter((entry) => rootOf(entry) !== side), leave: entries.filter((entry) => rootOf(entry) === side) };
}
