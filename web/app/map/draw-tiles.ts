import { tileLayer, type Map as LeafletInstance, type TileLayer } from 'leaflet';
import { BASE_PANE, LABELS_PANE } from './draw-base-map';
import type { MapTiles } from './map-view';

const drawn = new WeakMap<LeafletInstance, TileLayer>();

/** Streets, where the team gave an address of tiles. Our outlines stay under the numbers until the first tile has come: a server of tiles that rests hides nothing. */
export function drawTiles(map: LeafletInstance, tiles: MapTiles | null): void {
  if (tiles === null || drawn.has(map)) return;
  const layer = tileLayer(tiles.url, { maxZoom: map.getMaxZoom() });
  layer.once('tileload', () => {
    for (const pane of [BASE_PANE, LABELS_PANE]) map.getPane(pane)?.toggleAttribute('hidden', true);
  });
  drawn.set(map, layer.addTo(map));
}
