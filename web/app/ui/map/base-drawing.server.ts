import { outlinePath, outlinesIn, projectToSvg, townsIn, type Bounds, type SvgProjection } from '@carrefour/config/geo';

/** A piece of map ready to be drawn: land, borders, towns. Positions are put on it with `projection.project`. */
export type BaseDrawing = {
  width: number;
  height: number;
  abroad: string;
  land: string;
  departments: string;
  regions: string;
  towns: { name: string; x: number; y: number; before: boolean }[];
};

/** Land and towns of a window of the globe, on a surface of some size in pixels. */
export function drawBase(bounds: Bounds, width: number, height: number, towns: number): { drawing: BaseDrawing; projection: SvgProjection } {
  const projection = projectToSvg(bounds, width, height);
  const { abroad, departments, regions } = outlinesIn(projection.bounds);
  const pathOf = (outlines: typeof departments) => outlines.map((outline) => outlinePath(outline, projection)).join('');
  const drawing = {
    width,
    height,
    abroad: pathOf(abroad),
    land: pathOf(regions),
    departments: pathOf(departments),
    regions: pathOf(regions),
    towns: townsIn(projection.bounds, towns)
      .map(({ name, position }) => ({ name, ...projection.project(position) }))
      .filter(({ x, y }) => x > 12 && x < width - 12 && y > 14 && y < height - 10)
      // A long name near the right edge is written before its town.
      .map(({ name, x, y }) => ({ name, x, y, before: x + name.length * 8 + 16 > width })),
  };
  return { drawing, projection };
}
