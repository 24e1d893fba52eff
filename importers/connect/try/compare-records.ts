type Records = readonly Record<string, unknown>[];

const shown = (value: unknown): string => (value === undefined ? 'rien' : `« ${(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 120)} »`);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a recipe finds now in saved pages that it did not find the day they were saved, one sentence each. */
export function compareRecords(expected: Records, found: Records): string[] {
  const keyOf = (record: Record<string, unknown>, position: number): string => (typeof record['address'] === 'string' ? record['address'] : `fiche ${position + 1}`);
  const now = new Map(found.map((record, position) => [keyOf(record, position), record]));
  const before = new Set(expected.map(keyOf));
  return [
    ...expected.flatMap((record, position) => {
      const key = keyOf(record, position);
      const other = now.get(key);
      if (other === undefined) return [`${key} : la fiche n’est plus trouvée.`];
      const columns = [...new Set([...Object.keys(record), ...Object.keys(other)])];
      return columns.filter((column) => !same(record[column], other[column])).map((column) => `${key} : ${column} valait ${shown(record[column])}, la recette trouve ${shown(other[column])}.`);
    }),
    ...[...now.keys()].filter((key) => !before.has(key)).map((key) => `${key} : fiche trouvée en plus.`),
  ];
}
