import { metropolitanFrance, parseSearch } from '@carrefour/config';
import { boundsAround, findCommune, outlinePath, outlinesIn, type Bounds, type Position, type SvgProjection } from '@carrefour/config/geo';
import { remembered } from '../../cms/remembered.server';
import { resultsOf } from '../../search/engine/engine-result';
import { askEngine } from '../../search/engine/engine.server';
import { toSearch } from '../../search/engine/to-search';
import { drawBase, type BaseDrawing } from './base-drawing.server';
import { windowOf } from './window-of';

/** `isWhole`: no project was left out; `outside`: places of theirs that this window does not show. */
export type DotsMapData = { drawing: BaseDrawing; dots: { x: number; y: number }[]; isWhole: boolean; outside: number; highlight?: string | undefined; /** The commune it is about, which has no outline: its middle and its name. */ here?: { name: string; x: number; y: number } | undefined };
type Positions = { positions: Position[]; isWhole: boolean };

const MOST = 250;
/** Around the ring of a commune, with its name above. */
const CLEAR = 48;

/** Positions of the first projects of a search, 250 at most; none while the engine does not answer. */
async function positionsOf(query: string): Promise<Positions> {
  const { state } = parseSearch(new URLSearchParams(query));
  const search = { ...toSearch({ ...state, page: 1, perPage: 100 }, { includeFields: 'id,location', filter: 'located:=true' }), per_page: MOST };
  try {
    const [result] = await remembered(`positions ${query}`, async () => resultsOf(await askEngine([search])));
    const hits = result?.hits ?? [];
    const positions = hits.flatMap(({ document }) => (document.location ?? []).map(([lat, lng]) => ({ lat, lng })));
    return { positions, isWhole: hits.length >= (result?.found ?? 0) };
  } catch {
    return { positions: [], isWhole: true };
  }
}

type Size = { width: number; height: number; towns: number };

/** The places of a search in a window, with the outline of the territory it is about. */
export async function dotsMap(query: string, bounds: Bounds | null, { width, height, towns }: Size, territory?: string): Promise<DotsMapData> {
  return drawDots(await positionsOf(query), bounds ?? metropolitanFrance.bounds, { width, height, towns }, territory);
}

/** Those of several searches, in the given window, else framed around the places where most of them are: all on the mainland, or all in one overseas territory; null where none has a place. */
export async function framedDotsMap(queries: readonly string[], size: Size, wanted: Bounds | null = null): Promise<DotsMapData | null> {
  const each = await Promise.all(queries.map(positionsOf));
  const found = { positions: each.flatMap(({ positions }) => positions), isWhole: each.every(({ isWhole }) => isWhole) };
  const { window, inside } = windowOf(found.positions);
  const frame = inside.length === found.positions.length ? boundsAround(inside) : null;
  const map = drawDots(found, wanted ?? frame ?? window.bounds, size);
  return map.dots.length === 0 ? null : map;
}

function drawDots({ positions, isWhole }: Positions, bounds: Bounds, { width, height, towns }: Size, territory?: string): DotsMapData {
  const { drawing, projection } = drawBase(bounds, width, height, towns);
  const { west, south, east, north } = projection.bounds;
  const dots = positions
    .filter(({ lat, lng }) => lng > west && lng < east && lat > south && lat < north)
    .map(projection.project);
  const [, kind, code] = /^(reg|dep)-(\w+)$/.exec(territory ?? '') ?? [];
  const outlines = kind === 'reg' ? outlinesIn(projection.bounds).regions : kind === 'dep' ? outlinesIn(projection.bounds).departments : [];
  const outline = outlines.find((candidate) => candidate.code === code);
  const here = communeAt(projection, territory);
  return {
    // Its name is written once, and no other under its ring.
    drawing: here === undefined ? drawing : { ...drawing, towns: drawing.towns.filter(({ x, y }) => Math.hypot(x - here.x, y - here.y) > CLEAR) },
    dots, isWhole, outside: positions.length - dots.length,
    highlight: outline === undefined ? undefined : outlinePath(outline, projection),
    here,
  };
}

function communeAt({ project }: SvgProjection, territory = ''): DotsMapData['here'] {
  const [, code] = /^com-(\w+)$/.exec(territory) ?? [];
  const commune = code === undefined ? null : findCommune({ code });
  return commune === null ? undefined : { name: commune.name, ...project(commune.position) };
}
