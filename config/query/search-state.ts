import { facetParameters, type FacetParameter } from '../search/project-collection.js';
import type { SearchDates } from './search-dates.js';

/** `recent`: changed last; `arrivee`: recorded last. */
export const sorts = ['pertinence', 'recent', 'arrivee', 'distance', 'titre'] as const;
export type Sort = (typeof sorts)[number];
export const views = ['liste', 'carte'] as const;
export type View = (typeof views)[number];

export type Near = { lat: number; lng: number; radius: number };
export type BoundingBox = { west: number; south: number; east: number; north: number };

/** A search as its URL says it: the one state shared by page, API, exports, feeds and embeds. */
export type SearchState = {
  q: string;
  facets: Partial<Record<FacetParameter, string[]>>;
  ids: string[];
  /** Only projects at an early stage, or recorded within a year. */
  emerging: boolean;
  /** When they were recorded, and when somebody last said something of them. */
  dates: SearchDates;
  near: Near | null;
  bbox: BoundingBox | null;
  sort: Sort;
  page: number;
  perPage: number;
  view: View;
};

export const DEFAULT_RADIUS_KM = 30;
export const DEFAULT_PER_PAGE = 20;
export const MAX_PER_PAGE = 100;
/** Paging stops here: deeper reading is for exports and cursors. */
export const MAX_PAGE = 1000;

export const emptySearch: SearchState = {
  q: '',
  facets: {},
  ids: [],
  emerging: false,
  dates: {},
  near: null,
  bbox: null,
  sort: 'pertinence',
  page: 1,
  perPage: DEFAULT_PER_PAGE,
  view: 'liste',
};

export { facetParameters };
