import { divIcon, latLngBounds, marker, popup, type LayerGroup, type Map as LeafletInstance, type Marker } from 'leaflet';
import { typographic } from '../search/typographic';
import type { MapTexts } from '../i18n/fr/map';
import { clusterIcon, pinIcon, territoryIcon } from './marker-icons';
import { NEARER_THAN_DEPARTMENTS, NEARER_THAN_REGIONS } from './level-zooms';
import { onPress } from './on-press';
import { cellWindow } from './grid';
import type { MapCell, MapPin, MapTerritory, MapView, Window } from './map-view';
import { popupCard } from './popup-card';

export type DrawnMarkers = { select: (id: string | null) => void };
type Drawing = {
  texts: MapTexts;
  onSelect: (id: string | null) => void;
  onZoom: () => void;
  /** Several projects at one place, however near one looks: the list shows them. */
  onCell: (window: Window) => void;
};

const ZOOM_STEP = 2;
/** Leaflet draws what is lower on the map over the rest: a number must not be under the foot of a pin beside it. The pin pointed at is over all. */
const OVER_PINS = 10_000;
const OVER_ALL = 20_000;

/** Draws the view's clusters and pins in place of the previous ones; a pin with an open card stays where it is. */
export function drawMarkers(map: LeafletInstance, layer: LayerGroup, view: MapView, drawing: Drawing): DrawnMarkers {
  const held = document.activeElement?.closest('.leaflet-marker-pane') ?? null;
  layer.clearLayers();
  // The marker that had the focus is gone: without this it would fall back to the top of the page.
  if (held !== null && map.getContainer().contains(held)) map.getContainer().focus({ preventScroll: true });
  // Towns would stand under the names of territories.
  map.getContainer().toggleAttribute('data-by-territory', view.territories.length > 0);
  for (const territory of view.territories) drawTerritory(map, territory, drawing).addTo(layer);
  for (const cell of view.cells) drawCluster(map, cell, view.zoom, drawing).addTo(layer);
  const pins = new Map<string, Marker[]>();
  for (const pin of view.pins) pins.set(pin.id, [...(pins.get(pin.id) ?? []), drawPin(map, pin, drawing).addTo(layer)]);

  const mark = (id: string, isSelected: boolean) => {
    for (const drawn of pins.get(id) ?? []) {
      drawn.getElement()?.toggleAttribute('data-selected', isSelected);
      drawn.setZIndexOffset(isSelected ? OVER_ALL : 0);
    }
  };
  let current: string | null = null;
  return {
    select: (id) => {
      if (current !== null) mark(current, false);
      if (id !== null) mark(id, true);
      current = id;
    },
  };
}

/** A region or a department, whose projects show once one goes there. */
function drawTerritory(map: LeafletInstance, { code, label, count, lat, lng, window: { west, south, east, north } }: MapTerritory, { texts, onZoom }: Drawing): Marker {
  const { element, size } = territoryIcon(label, count);
  const icon = divIcon({ className: 'map-cluster map-territory', html: element, iconSize: [size, size] });
  return onPress(labelled(marker([lat, lng], { icon }), texts.territory(label, count)), () => {
    onZoom();
    // The largest would else fill the screen and still be one bubble.
    const nearer = code.startsWith('dep-') ? NEARER_THAN_DEPARTMENTS : NEARER_THAN_REGIONS;
    const bounds = latLngBounds([south, west], [north, east]);
    map.setView(bounds.getCenter(), Math.max(map.getBoundsZoom(bounds), nearer));
  });
}

function drawCluster(map: LeafletInstance, { id, count, lat, lng }: MapCell, gridZoom: number, { texts, onZoom, onCell }: Drawing): Marker {
  const { element, size } = clusterIcon(count);
  const icon = divIcon({ className: 'map-cluster', html: element, iconSize: [size, size] });
  const isLast = map.getZoom() >= map.getMaxZoom();
  return onPress(labelled(marker([lat, lng], { icon, zIndexOffset: OVER_PINS }), isLast ? texts.several(count) : texts.cluster(count)), () => {
    if (isLast) return onCell(cellWindow(id, gridZoom));
    onZoom();
    map.setView([lat, lng], Math.min(map.getZoom() + ZOOM_STEP, map.getMaxZoom()));
  });
}

function drawPin(map: LeafletInstance, pin: MapPin, { texts, onSelect }: Drawing): Marker {
  const icon = divIcon({ className: 'map-pin', html: pinIcon(pin.theme), iconSize: [32, 40], iconAnchor: [16, 40] });
  const drawn = labelled(marker([pin.lat, pin.lng], { icon }), typographic([pin.title, pin.place].filter(Boolean).join(', ')));
  drawn.on('mouseover', () => onSelect(pin.id)).on('mouseout', () => onSelect(null));
  // Opened on the map, not on the marker: new numbers redraw the markers, and must not close what is being read.
  return onPress(drawn, () => {
    const card = popupCard(pin, texts);
    popup({ offset: [0, -34], minWidth: 220, maxWidth: 280, className: 'map-popup' }).setLatLng([pin.lat, pin.lng]).setContent(card).openOn(map);
    onSelect(pin.id);
    // Leaflet closes a card by Escape only while the map itself has the focus.
    card.addEventListener('keydown', ({ key }) => key === 'Escape' && map.closePopup());
    card.querySelector('a')?.focus();
    // The marker may have been redrawn meanwhile: the map itself is then the nearest thing.
    map.once('popupclose', () => (drawn.getElement() ?? map.getContainer()).focus());
  });
}

/** Leaflet makes a button of a marker; it needs a name. */
function labelled(drawn: Marker, name: string): Marker {
  return drawn.on('add', () => {
    const element = drawn.getElement();
    element?.setAttribute('aria-label', name);
    element?.setAttribute('title', name);
  });
}
