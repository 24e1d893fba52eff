import { cellField, cellOf, facetFields, NON_PRECISE, type SearchState } from '@carrefour/config';
import { countsOf, resultsOf, type EngineHit, type EngineResult } from '../search/engine/engine-result';
import { askEngine } from '../search/engine/engine.server';
import { toSearch } from '../search/engine/to-search';
import { cellsIn, coarserZoom, finerZoom, gridZoom, placeCells } from './grid';
import type { MapPin, MapView, Window } from './map-view';
import { levelAt, toTerritories, type TerritoryLevel } from './territory-level';

/** Enough for any screen; beyond, the smallest would be left out. */
const MAX_CELLS = 1_000;
const MAX_FINER_CELLS = 3_000;
/** Lone projects drawn as pins; more of them stay numbers until one zooms in. */
const MAX_PINS = 250;
const PIN_FIELDS = 'id,slug,title,main_theme,place_label,location';
/** Prefixes of territory codes: whatever begins so acts on a whole territory. */
const HAS_AREA = 'area:[reg,dep,epci,com,pays]';

const among = (zoom: number, cells: readonly string[]) => `${cellField(zoom)}:=[${cells.join(',')}]`;
const noHits = { includeFields: 'id' };

const noCells = { cells: [], pins: [], territories: [], tiles: null };

/** From afar, how many projects each region or department has: what its filter would find. */
async function readFarView(state: SearchState, level: TerritoryLevel, zoom: number, window: Window): Promise<MapView> {
  const field = facetFields[level];
  const [all, territorial] = resultsOf(await askEngine([
    { ...toSearch(state, { ...noHits, facetBy: ['located', field], maxFacetValues: 200 }), per_page: 0 },
    { ...toSearch(state, { ...noHits, filter: `located:=false && ${HAS_AREA}` }), per_page: 0 },
  ])) as [EngineResult, EngineResult];
  return { ...noCells, ...totals(all, territorial), zoom, territories: toTerritories(level, countsOf(all, field), window) };
}

const totals = (all: EngineResult, territorial: EngineResult) => ({
  total: all.found, located: countsOf(all, 'located').find(({ value }) => value === 'true')?.count ?? 0, territorial: territorial.found,
});

/** The map of a search in a window, at a map's zoom; `byTerritory`: from afar, by regions then departments. Numbers are facet counts: exact, whatever the corpus. */
export async function readMapView(asked: SearchState, mapZoom: number, window: Window, byTerritory = false): Promise<MapView> {
  const state: SearchState = { ...asked, page: 1, sort: 'pertinence' };
  const zoom = gridZoom(mapZoom, window);
  const level = byTerritory ? levelAt(mapZoom) : null;
  if (level !== null) return readFarView(state, level, zoom, window);
  const fine = finerZoom(zoom);
  const coarse = coarserZoom(zoom);
  const inWindow = among(coarse, cellsIn(window, coarse));
  const answer = await askEngine([
    { ...toSearch(state, { ...noHits, facetBy: ['located'] }), per_page: 0 },
    { ...toSearch(state, { ...noHits, filter: `located:=false && ${HAS_AREA}` }), per_page: 0 },
    { ...toSearch(state, { ...noHits, filter: inWindow, facetBy: [cellField(zoom)], maxFacetValues: MAX_CELLS }), per_page: 0 },
    { ...toSearch(state, { ...noHits, filter: inWindow, facetBy: [cellField(fine)], maxFacetValues: MAX_FINER_CELLS }), per_page: 0 },
  ]);
  const [all, territorial, grid, finer] = resultsOf(answer) as [EngineResult, EngineResult, EngineResult, EngineResult];
  // A project found here may have other places elsewhere: their cells are not this window's.
  const visible = new Set(cellsIn(window, zoom));
  const cells = placeCells(countsOf(grid, cellField(zoom)), zoom, countsOf(finer, cellField(fine)), fine).filter(({ id }) => visible.has(id));
  const alone = cells.filter(({ count }) => count === 1).slice(0, MAX_PINS);
  const pins = await readPins(state, zoom, alone.map(({ id }) => id));
  const pinned = new Set(pins.map((pin) => cellOf(pin, zoom)));
  return {
    ...noCells,
    ...totals(all, territorial),
    zoom,
    cells: cells.filter(({ id, count }) => count > 1 || !pinned.has(id)),
    pins,
  };
}

async function readPins(state: SearchState, zoom: number, cells: readonly string[]): Promise<MapPin[]> {
  if (cells.length === 0) return [];
  const [found] = resultsOf(await askEngine([{ ...toSearch(state, { includeFields: PIN_FIELDS, filter: among(zoom, cells) }), per_page: MAX_PINS }]));
  const wanted = new Set(cells);
  return (found?.hits ?? []).flatMap((hit) => pinsOf(hit, (pin) => wanted.delete(cellOf(pin, zoom))));
}

/** One pin for each place of a project that is wanted. */
export function pinsOf({ document }: EngineHit, isWanted: (position: { lat: number; lng: number }) => boolean): MapPin[] {
  return (document.location ?? []).flatMap(([lat, lng]) =>
    isWanted({ lat, lng })
      ? [{ id: document.id, slug: document.slug, title: document.title, theme: themeOf(document.main_theme), place: document.place_label, lat, lng }]
      : [],
  );
}

const themeOf = (code: string): string => (code === NON_PRECISE ? '' : code);
