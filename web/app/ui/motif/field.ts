import { gouge, type Point } from './gouge';

/** A field between two roads, to be carved: its outline inside a frame, and where the roads cross. */
export type Field = { readonly width: number; readonly height: number; readonly outline: readonly Point[]; readonly crossing: Point };

/** Whether a point lies inside an outline (ray casting). */
export function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false;
  outline.forEach(([x1, y1], index) => {
    const [x2, y2] = outline[(index + outline.length - 1) % outline.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** A cut, or nothing where it would lie outside the field: marks that cannot be seen are not drawn. */
export function cutIn({ outline, width, height }: Field, from: Point, to: Point, thickness: number, bend = 0): string {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const onFrame = middle[0] > -6 && middle[0] < width + 6 && middle[1] > -6 && middle[1] < height + 6;
  const touches = onFrame && [from, middle, to].some((point) => isInside(point, outline));
  return touches ? gouge(from, to, thickness, bend) : '';
}

/** From `start` up to `end`, every `step`. */
export function range(start: number, end: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((end - start) / step)) }, (_, index) => start + index * step);
}
