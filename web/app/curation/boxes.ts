/** What a form holds, box by box: every value that bears a name. Shown, sent, and sent back when something is wrong. */
export type Boxes = Readonly<Record<string, readonly string[]>>;

export const boxOf = (boxes: Boxes, name: string): string => boxes[name]?.[0] ?? '';

/** The numbers of the rows of a list (`links.0.url`, `links.2.kind` → 0, 2), in order. */
export function rowsOf(boxes: Boxes, list: string): number[] {
  const pattern = new RegExp(`^${list}\\.(\\d{1,3})\\.`);
  const found = Object.keys(boxes).flatMap((name) => {
    const row = pattern.exec(name)?.[1];
    return row === undefined ? [] : [Number(row)];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The boxes of one row of a list, by the ends of their names. */
export const rowOf = (boxes: Boxes, list: string, row: number, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, boxOf(boxes, `${list}.${row}.${name}`).trim()]));

/** Pairs of a form as boxes. */
export function toBoxSet(pairs: Iterable<readonly [string, string]>): Boxes {
  const boxes = new Map<string, string[]>();
  for (const [name, value] of pairs) boxes.set(name, [...(boxes.get(name) ?? []), value]);
  return Object.fromEntries(boxes);
}
