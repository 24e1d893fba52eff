import { CELL_ZOOMS, cellCentre, cellField, overseasWindows, type PublicProject, type SearchState } from '@carrefour/config';
import { outlinePath, outlinesIn, projectToSvg, type SvgProjection } from '@carrefour/config/geo';
import { countsOf, resultsOf } from '../search/engine/engine-result';
import { askEngine } from '../search/engine/engine.server';
import { toSearch } from '../search/engine/to-search';
import { cellsIn } from './grid';
import type { InsetView, Window } from './map-view';

const SIZE = 56;
/** Clusters drawn across an inset: more would touch each other. */
const ACROSS = 4;
const MAX_CELLS = 250;
const FINEST = CELL_ZOOMS[CELL_ZOOMS.length - 1] ?? 0;

type Drawn = { code: string; label: string; window: Window; zoom: number; path: string; projection: SvgProjection };

const extentOf = ({ west, south, east, north }: Window) => Math.max(east - west, north - south);
const zoomOf = (window: Window) => Math.max(CELL_ZOOMS[0], Math.min(FINEST, Math.round(Math.log2((360 / extentOf(window)) * ACROSS))));

let drawn: Drawn[] | undefined;
/** Land does not change: drawn once. */
const insets = (): Drawn[] =>
  (drawn ??= overseasWindows.map(({ code, label, bounds }) => {
    const projection = projectToSvg(bounds, SIZE, SIZE);
    const path = outlinesIn(bounds).regions.filter((outline) => outline.code === code).map((outline) => outlinePath(outline, projection)).join('');
    return { code, label, window: bounds, zoom: zoomOf(bounds), path, projection };
  }));

const draw = ({ code, label, window, path }: Drawn, count: number, dots: InsetView['dots']): InsetView => ({ code, label, window, size: SIZE, path, count, dots });

/** The overseas departments for a search: how many of its projects have a place in each, and about where. */
export async function readInsets(asked: SearchState): Promise<InsetView[]> {
  const state: SearchState = { ...asked, page: 1, sort: 'pertinence' };
  const searches = insets().map(({ window, zoom }) => {
    const field = cellField(zoom);
    const search = toSearch(state, { includeFields: 'id', filter: `${field}:=[${cellsIn(window, zoom).join(',')}]`, facetBy: [field], maxFacetValues: MAX_CELLS });
    return { ...search, per_page: 0 };
  });
  const results = resultsOf(await askEngine(searches));
  return insets().map((inset, index) => {
    const found = results[index];
    const visible = new Set(cellsIn(inset.window, inset.zoom));
    const cells = found === undefined ? [] : countsOf(found, cellField(inset.zoom)).filter(({ value }) => visible.has(value));
    return draw(inset, found?.found ?? 0, cells.map(({ value, count }) => ({ ...inset.projection.project(cellCentre(value, inset.zoom)), count })));
  });
}

/** The same from a list of projects: all there is while the engine rests. */
export function insetsOf(projects: readonly PublicProject[]): InsetView[] {
  return insets().map((inset) => {
    const { west, south, east, north } = inset.window;
    const placed = projects.map(({ places }) =>
      places.flatMap(({ position }) => (position !== null && position.lat > south && position.lat < north && position.lng > west && position.lng < east ? [position] : [])));
    const here = placed.filter((positions) => positions.length > 0);
    return draw(inset, here.length, here.flat().map((position) => ({ ...inset.projection.project(position), count: 1 })));
  });
}
