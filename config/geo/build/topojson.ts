/** The few shapes and functions of TopoJSON and GeoJSON this build uses (its packages come without types). */
export type Point = [number, number];
export type Polygon = { type: 'Polygon'; coordinates: Point[][] };
export type MultiPolygon = { type: 'MultiPolygon'; coordinates: Point[][][] };
export type MultiLineString = { type: 'MultiLineString'; coordinates: Point[][] };
export type Feature<Properties> = { type: 'Feature'; properties: Properties; geometry: Polygon | MultiPolygon };
export type FeatureCollection<Properties> = { type: 'FeatureCollection'; features: Feature<Properties>[] };

export type TopoGeometry<Properties> = { type: string; arcs: unknown; properties: Properties };
export type TopoObject<Properties> = { type: 'GeometryCollection'; geometries: TopoGeometry<Properties>[] };
export type Topology<Properties> = { type: 'Topology'; objects: Record<string, TopoObject<Properties>>; arcs: number[][][] };
export type Triangle = readonly [readonly [number, number], readonly [number, number], readonly [number, number]];

export type TopojsonTools = {
  topology<P>(objects: Record<string, FeatureCollection<P>>): Topology<P>;
  presimplify<P>(topology: Topology<P>, weight?: (triangle: Triangle) => number): Topology<P>;
  simplify<P>(topology: Topology<P>, minWeight: number): Topology<P>;
  planarTriangleArea(triangle: Triangle): number;
  quantize<P>(topology: Topology<P>, transform: number): Topology<P>;
  feature<P>(topology: Topology<P>, object: TopoObject<P>): FeatureCollection<P>;
  merge<P>(topology: Topology<P>, geometries: TopoGeometry<P>[]): MultiPolygon;
  mergeArcs<P>(topology: Topology<P>, geometries: TopoGeometry<P>[]): { type: string; arcs: unknown };
  mesh<P>(topology: Topology<P>, object: TopoObject<P>, keep: (a: TopoGeometry<P>, b: TopoGeometry<P>) => boolean): MultiLineString;
  neighbors<P>(geometries: TopoGeometry<P>[]): number[][];
};

export const loadTopojson = (load: NodeJS.Require): TopojsonTools => ({
  ...(load('topojson-server') as TopojsonTools),
  ...(load('topojson-client') as TopojsonTools),
  ...(load('topojson-simplify') as TopojsonTools),
});
