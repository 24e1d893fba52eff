/** A cell of the grid with its number of projects, drawn where they are, not at its middle. */
export type MapCell = { id: string; count: number; lat: number; lng: number };
/** A project alone in its cell, at its place. */
export type MapPin = { id: string; slug: string; title: string; theme: string; place: string; lat: number; lng: number };

/** A region or a department with its number of projects (the search's own count for it), and the window that shows it. */
export type MapTerritory = { code: string; label: string; count: number; lat: number; lng: number; window: Window };

/** Streets to draw under the numbers, and whom they are owed to. */
export type MapTiles = { url: string; credit: string };

/** What the map shows for a search and a window; `zoom` is the grid's, of which `cells` name the cells (`x_y`). */
export type MapView = {
  total: number;
  /** Projects with a position, anywhere. */
  located: number;
  /** Projects without one, that act on a whole territory. */
  territorial: number;
  zoom: number;
  /** From afar, in place of cells and pins. */
  territories: MapTerritory[];
  cells: MapCell[];
  pins: MapPin[];
  /** Null where the team gave no address of tiles: the map then has our own outlines alone. */
  tiles: MapTiles | null;
};

export type Window = { west: number; south: number; east: number; north: number };

/** A small map of an overseas department, `size` pixels a side: its land, and the clusters of the search on it. */
export type InsetView = {
  code: string;
  label: string;
  window: Window;
  size: number;
  path: string;
  /** Projects of the search with a place there, each once. */
  count: number;
  dots: { x: number; y: number; count: number }[];
};
