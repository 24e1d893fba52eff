/** Does the same for each of a list, two at a time: what each of them takes is taken twice, not a hundred times. Answers are in the order of the list. */
export async function twoByTwo<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += 2) results.push(...(await Promise.all(items.slice(at, at + 2).map(act))));
  return results;
}
