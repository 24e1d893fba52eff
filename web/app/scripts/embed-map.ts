import 'leaflet/dist/leaflet.css';
import { control, latLngBounds, layerGroup, map as createMap } from 'leaflet';
import { map as english } from '../i18n/en/map';
import { map as french } from '../i18n/fr/map';
import { localeOf } from '../i18n/locale';
import { drawBaseMap } from '../map/draw-base-map';
import { drawCircle } from '../map/draw-circle';
import { drawMarkers } from '../map/draw-markers';
import { drawTiles } from '../map/draw-tiles';
import '../map/leaflet-map.css';
import type { MapView } from '../map/map-view';
import { getJson } from '../map/get-json';

const texts = localeOf(location.pathname) === 'en' ? english : french;
const FRANCE = [-5.2, 41.3, 9.6, 51.1];
const MAX_ZOOM = 17;

/** The map of a search, alive, in the place of its drawing; when it cannot be, the drawing stays. */
function showMap(container: HTMLElement): void {
  const { map: query = '', frame = '', near = '' } = container.dataset;
  const status = document.querySelector('[data-map-status]');
  const [west = 0, south = 0, east = 0, north = 0] = frame === '' ? FRANCE : frame.split(',').map(Number);
  container.replaceChildren();
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = createMap(container, { zoomControl: false, attributionControl: false, maxZoom: MAX_ZOOM, minZoom: 2, zoomSnap: 0.5, scrollWheelZoom: false, zoomAnimation: !isStill, fadeAnimation: !isStill, worldCopyJump: true });
  control.zoom({ position: 'topright', zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(map);
  const layer = layerGroup().addTo(map);
  drawBaseMap(map);

  let asking = new AbortController();
  const draw = async () => {
    asking.abort();
    asking = new AbortController();
    const bounds = map.getBounds();
    const window_ = [Math.max(-180, bounds.getWest()), Math.max(-85, bounds.getSouth()), Math.min(180, bounds.getEast()), Math.min(85, bounds.getNorth())];
    const address = `/recherche/carte?${query}${query === '' ? '' : '&'}territories=1&zoom=${map.getZoom()}&window=${window_.map((degrees) => degrees.toFixed(4)).join(',')}`;
    const view = await getJson<MapView>(address, asking.signal);
    drawTiles(map, view.tiles);
    const nothing = () => undefined;
    drawMarkers(map, layer, view, { texts, onSelect: nothing, onZoom: nothing, onCell: ({ west: w, south: s, east: e, north: n }) => window.open(`/recherche?bbox=${[w, s, e, n].join(',')}&${query}`, '_blank', 'noopener') });
    if (status !== null) status.textContent = `${texts.located(view.located, view.total)}. ${view.tiles === null ? texts.credit : view.tiles.credit}`;
  };
  map.on('moveend', () => void draw().catch(() => undefined));
  map.fitBounds(latLngBounds([south, west], [north, east]), { animate: false });
  if (near !== '') drawCircle(map, near);
}

for (const container of document.querySelectorAll<HTMLElement>('[data-map]')) showMap(container);
