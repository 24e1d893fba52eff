/** A project's number at a point of the sheet's map, in its pixels. */
export type NumberedPoint = { number: number; x: number; y: number };
/** Numbers too close to be told apart share a marker. */
export type NumberedMarker = { x: number; y: number; label: string };

const LONGEST_LABEL = 9;

/** `1, 2, 3, 7` → "1–3, 7"; too long a list says its ends and how many they are. */
export function formatNumbers(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const text = runs.map(([first, last]) => (first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`)).join(', ');
  return text.length <= LONGEST_LABEL ? text : `${sorted[0] ?? ''}… (${sorted.length})`;
}

const HEIGHT = 18;
/** Of a marker with its label, in the map's pixels. */
export const markerWidth = (label: string): number => label.length * 7.2 + 10;

type Group = { x: number; y: number; numbers: number[] };

function overlap(a: Group, b: Group): boolean {
  const reach = (markerWidth(formatNumbers(a.numbers)) + markerWidth(formatNumbers(b.numbers))) / 2;
  return Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < HEIGHT;
}

/** Markers of a printed map: those that would hide one another become one, where the first of them is, until none does. */
export function toMarkers(points: readonly NumberedPoint[]): NumberedMarker[] {
  let groups: Group[] = [];
  for (const { number, x, y } of points) {
    let added: Group = { x, y, numbers: [number] };
    for (let hidden = groups.find((group) => overlap(group, added)); hidden !== undefined; hidden = groups.find((group) => overlap(group, added))) {
      const joined = hidden;
      groups = groups.filter((group) => group !== joined);
      added = { x: joined.x, y: joined.y, numbers: [...joined.numbers, ...added.numbers] };
    }
    groups.push(added);
  }
  return groups.sort((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0)).map(({ x, y, numbers }) => ({ x, y, label: formatNumbers(numbers) }));
}
