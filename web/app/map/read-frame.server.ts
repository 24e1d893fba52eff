import { cellCentre, cellField, type SearchState } from '@carrefour/config';
import { territoryBounds } from '@carrefour/config/geo';
import { countsOf, resultsOf } from '../search/engine/engine-result';
import { askEngine } from '../search/engine/engine.server';
import { toSearch } from '../search/engine/to-search';
import type { Window } from './map-view';

const ZOOM = 8;
const MAX_CELLS = 4_000;
/** Half a cell of zoom 8, in degrees: the frame goes to the edge of the cells. */
const MARGIN = 0.7;
const mainland: Window = { west: -5.6, south: 41, east: 10, north: 51.5 };

const prefixes = { commune: 'com', epci: 'epci', departement: 'dep', region: 'reg' } as const;

/** The window of the territories that a search is about, the smallest kind it names: what it finds there may have places elsewhere. Null when it names none that is known. */
function askedWindow({ facets }: SearchState): Window | null {
  const [kind] = (Object.keys(prefixes) as (keyof typeof prefixes)[]).filter((name) => facets[name] !== undefined);
  const windows = kind === undefined ? [] : (facets[kind] ?? []).flatMap((code) => territoryBounds(`${prefixes[kind]}-${code}`) ?? []);
  return windows.length === 0 ? null : {
    west: Math.min(...windows.map(({ west }) => west)), south: Math.min(...windows.map(({ south }) => south)),
    east: Math.max(...windows.map(({ east }) => east)), north: Math.max(...windows.map(({ north }) => north)),
  };
}

/** The window of the territories asked for, else the one that holds what a search found: in mainland France when anything is, else wherever it is. Null where nothing is asked and nothing found. */
export async function readFrame(state: SearchState): Promise<Window | null> {
  const asked = askedWindow(state);
  if (asked !== null) return asked;
  const search = toSearch({ ...state, page: 1, sort: 'pertinence' }, { includeFields: 'id', facetBy: [cellField(ZOOM)], maxFacetValues: MAX_CELLS });
  const [found] = resultsOf(await askEngine([{ ...search, per_page: 0 }]));
  const points = (found === undefined ? [] : countsOf(found, cellField(ZOOM))).map(({ value }) => cellCentre(value, ZOOM));
  const near = points.filter(({ lat, lng }) => lat > mainland.south && lat < mainland.north && lng > mainland.west && lng < mainland.east);
  const shown = near.length > 0 ? near : points;
  if (shown.length === 0) return null;
  const lats = shown.map(({ lat }) => lat);
  const lngs = shown.map(({ lng }) => lng);
  return { west: Math.min(...lngs) - MARGIN, south: Math.min(...lats) - MARGIN, east: Math.max(...lngs) + MARGIN, north: Math.max(...lats) + MARGIN };
}
