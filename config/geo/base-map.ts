type Lines = { type: 'MultiLineString'; coordinates: [number, number][][] };
type Surfaces = { type: 'MultiPolygon'; coordinates: [number, number][][][] };

/** A city named on the map from a zoom on (Leaflet's zooms: 5 shows France, 10 a department). */
export type CityLabel = { name: string; lat: number; lng: number; zoom: number };

/** The content of `data/basemap.json`: GeoJSON geometries, from the bottom of the drawing to its top. */
export type BaseMap = {
  /** All land, France included, so that no sea shows between France and its neighbours. */
  world: Surfaces;
  /** Borders between countries, without those of France. */
  borders: Lines;
  /** France with its overseas departments and collectivities. */
  france: Surfaces;
  /** Borders between departments of one region. */
  departments: Lines;
  /** Borders between regions: together with `departments`, each line once. */
  regions: Lines;
  labels: CityLabel[];
};
