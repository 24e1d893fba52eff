/** Letters to add, drop, change or swap to go from one word to the other; `most + 1` as soon as it is more than `most`. */
export function editsBetween(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const changed = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
      row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, isSwap ? (before[j - 2] ?? 0) + 1 : changed);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[to.length] ?? 0;
}

/** As the engine of projects forgives: one slip from four letters, two from seven. */
export const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);
