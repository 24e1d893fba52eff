import type { BaseMap } from '@carrefour/config/geo';
import { divIcon, geoJSON, layerGroup, marker, svg, type Map as LeafletInstance, type PathOptions } from 'leaflet';
import baseMapUrl from '../../../config/geo/data/basemap.json?url';

/** Drawn from the bottom up; their colours are classes, so that they follow the page's light or dark. */
const layers = ['world', 'borders', 'france', 'departments', 'regions'] as const;
/** Below what is drawn on the map, whichever comes first; names above it. */
export const BASE_PANE = 'base';
export const LABELS_PANE = 'names';

/** Our own base map: no tile, no third party. Answers how to stop when the page leaves before it came. */
export function drawBaseMap(map: LeafletInstance): () => void {
  const controller = new AbortController();
  map.createPane(BASE_PANE).style.zIndex = '250';
  map.createPane(LABELS_PANE).style.zIndex = '420';
  void read(controller.signal).then(
    (baseMap) => {
      const renderer = svg({ padding: 0.5, pane: BASE_PANE });
      for (const name of layers) geoJSON(baseMap[name], { interactive: false, pane: BASE_PANE, style: { className: `map-${name}`, renderer } as PathOptions }).addTo(map);
      drawNames(map, baseMap);
    },
    () => undefined,
  );
  return () => controller.abort();
}

async function read(signal: AbortSignal): Promise<BaseMap> {
  const response = await fetch(baseMapUrl, { signal });
  return response.json() as Promise<BaseMap>;
}

/** The names of cities, the larger first, as far as the zoom allows. */
function drawNames(map: LeafletInstance, { labels }: BaseMap): void {
  const names = layerGroup().addTo(map);
  const draw = () => {
    const bounds = map.getBounds().pad(0.1);
    names.clearLayers();
    for (const { name, lat, lng, zoom } of labels) {
      if (zoom > map.getZoom() || !bounds.contains([lat, lng])) continue;
      const label = document.createElement('span');
      label.textContent = name;
      marker([lat, lng], { icon: divIcon({ className: 'map-city', html: label, iconSize: [0, 0] }), interactive: false, keyboard: false, pane: LABELS_PANE }).addTo(names);
    }
  };
  map.on('moveend', draw);
  draw();
}
