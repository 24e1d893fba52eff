import { formatSearch, parseSearch, type PublicProject } from '@carrefour/config';
import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { listProjects } from '../../cms/cms.server';
import type { MapView, Window } from '../../map/map-view';
import { stillFrance } from '../../map/still-france.server';
import { mapTiles } from '../../map/map-tiles.server';
import { insetsOf, readInsets } from '../../map/read-insets.server';
import { readFrame } from '../../map/read-frame.server';
import { pinsOf, readMapView } from '../../map/read-map-view.server';
import { toHit } from '../../search/project-hit';
import { franceMap } from '../../ui/map/france-map-data.server';

const FRANCE: Window = { west: -5.6, south: 41, east: 10, north: 51.5 };
const MAX_ZOOM = 18;

/**
 * `GET /recherche/carte?<search>&zoom=&window=<west>,<south>,<east>,<north>` → MapView; with `territories`, regions and
 * departments stand for their projects from afar; with `insets`,
 * `{insets}`: the overseas departments; with neither, `{frame}`: where to look. Without the engine, the places of the current page of results.
 * With `drawing`, a picture of France for pages without scripts.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { state } = parseSearch(searchParams);
  const headers = { 'Cache-Control': 'public, max-age=5' };
  if (searchParams.has('drawing')) return drawing(formatSearch({ ...state, page: 1, view: 'liste' }).toString(), headers);
  try {
    if (searchParams.has('insets')) return json({ insets: await readInsets(state) }, { headers });
    if (!searchParams.has('window')) return json({ frame: await readFrame(state) }, { headers });
    const zoom = Math.max(0, Math.min(MAX_ZOOM, Number(searchParams.get('zoom')) || 0));
    const view = await readMapView(state, zoom, windowOf(searchParams.get('window')), searchParams.has('territories'));
    return json({ ...view, tiles: mapTiles() }, { headers });
  } catch {
    const { total, projects } = await listProjects(formatSearch(state));
    const answer = searchParams.has('insets') ? { insets: insetsOf(projects) } : mapOf(projects, total);
    return json(answer, { headers: { 'Cache-Control': 'no-store' } });
  }
}

async function drawing(query: string, headers: Record<string, string>): Promise<Response> {
  const map = await franceMap(query, 'fr');
  if (map === null) return new Response(null, { status: 503, headers: { 'Retry-After': '10', 'Cache-Control': 'no-store' } });
  return new Response(stillFrance(map), { headers: { ...headers, 'Content-Type': 'image/svg+xml; charset=utf-8', 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" } });
}

/** The window asked, read like the box of a search; all of mainland France when it makes no sense. */
function windowOf(text: string | null): Window {
  return parseSearch(new URLSearchParams({ bbox: text ?? '' })).state.bbox ?? FRANCE;
}

function mapOf(projects: readonly PublicProject[], total: number): MapView {
  const pins = projects.flatMap((project) => pinsOf(toHit(project), () => true));
  return { total, located: new Set(pins.map(({ id }) => id)).size, territorial: 0, zoom: 0, territories: [], cells: [], pins, tiles: mapTiles() };
}
