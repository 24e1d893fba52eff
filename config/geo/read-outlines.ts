import { once } from './once.js';
import type { Bounds } from './position.js';
import { readJson } from './read-table.js';

/** Points are [longitude, latitude], as in GeoJSON. */
export type Ring = readonly (readonly [number, number])[];

/** The outline of a department, region or country: polygons, each an outer ring and its holes. */
export type Outline = {
  readonly code: string;
  readonly polygons: readonly (readonly Ring[])[];
  readonly bounds: Bounds;
};

type Geometry = { type: string; arcs: number[][] | number[][][]; properties: { code: string } };
type Topology = {
  arcs: [number, number][][];
  transform: { scale: [number, number]; translate: [number, number] };
  objects: Record<'departments' | 'regions' | 'abroad', { geometries: Geometry[] }>;
};

const readTopology = once(() => readJson('outlines.topo.json') as Topology);

const readArcs = once((): Ring[] => {
  const { arcs, transform } = readTopology();
  const [scaleX, scaleY] = transform.scale;
  const [left, bottom] = transform.translate;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scaleX + left, (y += dy) * scaleY + bottom] as const);
  });
});

/** 107 outlines: the departments and the overseas collectivities which are inhabited. */
export const readDepartmentOutlines = once(() => readOutlines('departments'));
export const readRegionOutlines = once(() => readOutlines('regions'));
/** The countries which touch France or lie close to it, drawn finely near France only. */
export const readAbroadOutlines = once(() => readOutlines('abroad'));

function readOutlines(object: keyof Topology['objects']): readonly Outline[] {
  return readTopology().objects[object].geometries.map((geometry) => {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.arcs as number[][]] : (geometry.arcs as number[][][]);
    const rings = polygons.map((polygon) => polygon.map(toRing));
    return {
      code: geometry.properties.code,
      polygons: rings,
      bounds: boundsOf(rings.flatMap(([outer = []]) => outer)),
    };
  });
}

/** A negative arc is read backwards; each arc begins where the one before ends. */
const toRing = (indexes: number[]): Ring =>
  indexes.flatMap((index, position) => {
    const arc = readArcs()[index < 0 ? ~index : index] ?? [];
    const points = index < 0 ? [...arc].reverse() : arc;
    return position === 0 ? points : points.slice(1);
  });

export function boundsOf(points: Ring): Bounds {
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return {
    west: Math.min(...lngs),
    south: Math.min(...lats),
    east: Math.max(...lngs),
    north: Math.max(...lats),
  };
}
