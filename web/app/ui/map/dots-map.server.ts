import { metropolitanFrance, parseSearch } from '@carrefour/config';
import { outlinePath, outlinesIn, type Bounds, type Position } from '@carrefour/config/geo';
import { remembered } from '../../cms/remembered.server';
import { resultsOf } from '../../search/engine/engine-result';
import { askEngine } from '../../search/engine/engine.server';
import { toSearch } from '../../search/engine/to-search';
import { drawBase, type BaseDrawing } from './base-drawing.server';

export type DotsMapData = { drawing: BaseDrawing; dots: { x: number; y: number }[]; highlight?: string | undefined };

const MOST = 250;

/** Positions of the first projects of a search, 250 at most; none while the engine does not answer. */
export async function positionsOf(query: string): Promise<Position[]> {
  const { state } = parseSearch(new URLSearchParams(query));
  const search = { ...toSearch({ ...state, page: 1, perPage: 100 }, { includeFields: 'id,location', filter: 'located:=true' }), per_page: MOST };
  try {
    const [result] = await remembered(`positions ${query}`, async () => resultsOf(await askEngine([search])));
    return (result?.hits ?? []).flatMap(({ document }) => (document.location ?? []).map(([lat, lng]) => ({ lat, lng })));
  } catch {
    return [];
  }
}

type Size = { width: number; height: number; towns: number };

/** The places of a search in a window, with the outline of the territory it is about. */
export const dotsMap = async (query: string, bounds: Bounds | null, size: Size, territory?: string): Promise<DotsMapData> =>
  drawDots(await positionsOf(query), bounds, size, territory);

/** Places in a window, with the outline of a territory. */
export function drawDots(positions: readonly Position[], bounds: Bounds | null, { width, height, towns }: Size, territory?: string): DotsMapData {
  const { drawing, projection } = drawBase(bounds ?? metropolitanFrance.bounds, width, height, towns);
  const { west, south, east, north } = projection.bounds;
  const dots = positions
    .filter(({ lat, lng }) => lng > west && lng < east && lat > south && lat < north)
    .map(projection.project);
  const [, kind, code] = /^(reg|dep)-(\w+)$/.exec(territory ?? '') ?? [];
  const outlines = kind === 'reg' ? outlinesIn(projection.bounds).regions : kind === 'dep' ? outlinesIn(projection.bounds).departments : [];
  const outline = outlines.find((candidate) => candidate.code === code);
  return { drawing, dots, highlight: outline === undefined ? undefined : outlinePath(outline, projection) };
}
