import type { OfficialArea } from './official-code.js';
import type { Area } from './read-outlines.js';
import type { FeatureCollection, Topology, TopojsonTools } from './topojson.js';

/** Fine enough to tell on which side of a border a street is; what is finer than this only weighs. */
const MIN_TRIANGLE_IN_SQUARE_DEGREES = 5e-6;
const QUANTIZATION = 1e6;

export type OutlineTopology = Topology<Area>;

/** Departments and regions drawn with the same arcs, so that their borders are one line; and the countries around. */
export function toOutlineTopology(
  tools: TopojsonTools,
  departments: FeatureCollection<Area>,
  abroad: FeatureCollection<Area>,
  areas: OfficialArea[],
): OutlineTopology {
  const topology = tools.topology({ departments, abroad });
  const simple = tools.simplify(tools.presimplify(topology), MIN_TRIANGLE_IN_SQUARE_DEGREES);
  const small = tools.quantize(simple, QUANTIZATION);
  const geometries = small.objects['departments']?.geometries ?? [];
  const regionOf = new Map(areas.map(({ code, region }) => [code, region]));
  const codes = [...new Set(geometries.map(({ properties }) => regionOf.get(properties.code) ?? ''))].sort();
  const regions = codes.map((code) => {
    const members = geometries.filter(({ properties }) => regionOf.get(properties.code) === code);
    return { ...tools.mergeArcs(small, members), properties: { code } };
  });
  return { ...small, objects: { ...small.objects, regions: { type: 'GeometryCollection', geometries: regions } } };
}

/** Department → the departments which share a border with it. */
export function toNeighbours(tools: TopojsonTools, topology: OutlineTopology): Record<string, string[]> {
  const geometries = topology.objects['departments']?.geometries ?? [];
  const codes = geometries.map(({ properties }) => properties.code);
  const lists = tools.neighbors(geometries);
  return Object.fromEntries(codes.map((code, index) => [code, (lists[index] ?? []).map((other) => codes[other] ?? '').sort()]));
}
