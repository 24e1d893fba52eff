import type { BaseMap } from '../base-map.js';
import type { CityLabel } from '../base-map.js';
import type { OfficialArea } from './official-code.js';
import type { Area, Countries } from './read-outlines.js';
import type { OutlineTopology } from './to-outline-topology.js';
import type { MultiPolygon, Point, TopoGeometry, TopojsonTools, Triangle } from './topojson.js';

const DETAIL_IN_SQUARE_DEGREES = 7e-5;

/** Around France one looks closely; elsewhere an outline of the continents is enough. */
const windows = [
  { west: -6, south: 42, east: 9, north: 51.5, factor: 0.4 },
  { west: -63, south: 14, east: -60.5, north: 18.5, factor: 0.4 },
  { west: -12, south: 35, east: 20, north: 60, factor: 0.012 },
  { west: -64, south: 0, east: -48, north: 19, factor: 0.012 },
  { west: 42, south: -26, east: 60, north: -10, factor: 0.012 },
];
const ELSEWHERE = 0.0002;

/** The drawing under the interactive map: each line once, in GeoJSON which Leaflet takes as it is. */
export function toBaseMap(
  tools: TopojsonTools,
  outlines: OutlineTopology,
  countries: Countries,
  areas: OfficialArea[],
  labels: CityLabel[],
): BaseMap {
  const regionOf = new Map(areas.map(({ code, region }) => [code, region]));
  const region = (geometry: TopoGeometry<Area>): string | undefined => regionOf.get(geometry.properties.code);
  const departments = outlines.objects['departments'] ?? { type: 'GeometryCollection', geometries: [] };
  const france = tools.simplify(tools.presimplify(outlines), DETAIL_IN_SQUARE_DEGREES);
  const world = tools.simplify(tools.presimplify(countries, weightOf(tools)), DETAIL_IN_SQUARE_DEGREES);
  const all = world.objects['countries'] ?? { type: 'GeometryCollection', geometries: [] };
  const land = all.geometries.filter(({ properties }) => properties.name !== 'Antarctica');
  return {
    world: rounded(acrossTheDateLine(withoutSpecks(tools.merge(world, land))), 100),
    borders: rounded(tools.mesh(world, all, (a, b) => a !== b && !isFrance(a) && !isFrance(b)), 100),
    france: rounded(tools.merge(france, departments.geometries), 1000),
    departments: rounded(tools.mesh(france, departments, (a, b) => a !== b && region(a) === region(b)), 1000),
    regions: rounded(tools.mesh(france, departments, (a, b) => a !== b && region(a) !== region(b)), 1000),
    labels,
  };
}

const isFrance = ({ properties }: TopoGeometry<{ name: string }>): boolean => properties.name === 'France';

function weightOf(tools: TopojsonTools): (triangle: Triangle) => number {
  return (triangle) => {
    return tools.planarTriangleArea(triangle) * closeness(triangle[1]);
  };
}

const closeness = ([lng, lat]: readonly [number, number]): number =>
  windows.find((one) => lng > one.west && lng < one.east && lat > one.south && lat < one.north)?.factor ?? ELSEWHERE;

/** A ring which jumps from 180° to -180° would be drawn through the whole map: it goes on to 190° instead. */
function acrossTheDateLine(surfaces: MultiPolygon): MultiPolygon {
  const unwrap = (ring: Point[]): Point[] => {
    let turns = 0;
    return ring.map(([lng, lat], index) => {
      const previous = ring[index - 1]?.[0] ?? lng;
      if (Math.abs(lng - previous) > 180) turns += previous > lng ? 360 : -360;
      return [lng + turns, lat];
    });
  };
  return { ...surfaces, coordinates: surfaces.coordinates.map((polygon) => polygon.map(unwrap)) };
}

/** Islands too small to be seen at the scale of their surroundings would be half of the file. */
function withoutSpecks(surfaces: MultiPolygon): MultiPolygon {
  const coordinates = surfaces.coordinates.filter(([ring = []]) => {
    const [first] = ring;
    const lngs = ring.map(([lng]) => lng);
    const lats = ring.map(([, lat]) => lat);
    const area = (Math.max(...lngs) - Math.min(...lngs)) * (Math.max(...lats) - Math.min(...lats));
    return first !== undefined && area * closeness(first) > DETAIL_IN_SQUARE_DEGREES * 4;
  });
  return { ...surfaces, coordinates };
}

/** Coordinates to the hundredth (1 km) or thousandth of a degree: finer than the outlines themselves. */
function rounded<Geometry>(geometry: Geometry, perDegree: number): Geometry {
  const text = JSON.stringify(geometry, (_key, value: unknown) =>
    typeof value === 'number' ? Math.round(value * perDegree) / perDegree : value,
  );
  return JSON.parse(text) as Geometry;
}
