/** At most so many of several lists, shared fairly among them: a long one takes what the short ones leave. List by list, each in its order. Pure. */
export function shareOut<Item>(lists: readonly (readonly Item[])[], most: number): Item[] {
  const taken = lists.map(() => 0);
  let left = most;
  while (left > 0 && lists.some((list, index) => (taken[index] ?? 0) < list.length)) {
    for (const [index, list] of lists.entries()) {
      if (left === 0 || (taken[index] ?? 0) >= list.length) continue;
      taken[index] = (taken[index] ?? 0) + 1;
      left -= 1;
    }
  }
  return lists.flatMap((list, index) => list.slice(0, taken[index]));
}
