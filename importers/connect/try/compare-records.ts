type Records = readonly Record<string, unknown>[];

const shown = (value: unknown): string => (value === undefined ? 'rien' : `« ${(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 120)} »`);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A name for each record: its address, with its rank among those of one list page that says all; else its rank in the source. */
function keysOf(records: Records): string[] {
  const times = new Map<string, number>();
  return records.map(({ address }, position) => {
    if (typeof address !== 'string') return `fiche ${position + 1}`;
    const rank = (times.get(address) ?? 0) + 1;
    times.set(address, rank);
    return rank === 1 ? address : `${address} (${rank})`;
  });
}

/** What a recipe finds now in saved pages that it did not find the day they were saved, one sentence each. */
export function compareRecords(expected: Records, found: Records): string[] {
  const keys = keysOf(expected);
  const now = new Map(keysOf(found).map((key, position) => [key, found[position] ?? {}]));
  const before = new Set(keys);
  return [
    ...expected.flatMap((record, position) => {
      const key = keys[position] ?? '';
      const other = now.get(key);
      if (other === undefined) return [`${key} : la fiche n’est plus trouvée.`];
      const columns = [...new Set([...Object.keys(record), ...Object.keys(other)])];
      return columns.filter((column) => !same(record[column], other[column])).map((column) => `${key} : ${column} valait ${shown(record[column])}, la recette trouve ${shown(other[column])}.`);
    }),
    ...[...now.keys()].filter((key) => !before.has(key)).map((key) => `${key} : fiche trouvée en plus.`),
  ];
}
