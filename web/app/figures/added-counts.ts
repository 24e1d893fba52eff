type Counts = ReadonlyMap<string, number>;

/** Counts of several searches as one; `twice`: those of what more than one of them finds. Values nobody has are left out. */
export function addedCounts(parts: readonly Counts[], twice: readonly Counts[]): Counts {
  const sums = new Map<string, number>();
  const add = (counts: Counts, sign: 1 | -1) => counts.forEach((count, value) => sums.set(value, (sums.get(value) ?? 0) + sign * count));
  parts.forEach((counts) => add(counts, 1));
  twice.forEach((counts) => add(counts, -1));
  return new Map([...sums].filter(([, count]) => count > 0));
}
