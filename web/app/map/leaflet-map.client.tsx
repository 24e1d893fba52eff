import 'leaflet/dist/leaflet.css';
import type { Near } from '@carrefour/config';
import { control, latLngBounds, layerGroup, map as createMap, type LayerGroup, type Map as LeafletInstance } from 'leaflet';
import { useEffect, useRef } from 'react';
import type { MapTexts } from '../i18n/fr/map';
import { drawBaseMap } from './draw-base-map';
import { drawCircle } from './draw-circle';
import { drawMarkers, type DrawnMarkers } from './draw-markers';
import { drawTiles } from './draw-tiles';
import './leaflet-map.css';
import type { MapView, Window } from './map-view';
import styles from './map-panel.module.css';
import type { Camera } from './use-map-view';

type LeafletMapProps = {
  view: MapView | null;
  frame: Window;
  /** Grows when the same frame is asked for again. */
  frameVersion: number;
  near: Near | null;
  selected: string | null;
  texts: MapTexts;
  onSelect: (id: string | null) => void;
  onMove: (camera: Camera, byPerson: boolean) => void;
  onCell: (window: Window) => void;
};

const toBounds = ({ west, south, east, north }: Window) => latLngBounds([south, west], [north, east]);
const MAX_ZOOM = 17;
const hasView = (map: LeafletInstance): boolean => map.getZoom() !== undefined;

/** "Search this area" asks for the box one looks at: fitting it again would step back by a zoom. */
function isShown(map: LeafletInstance, asked: ReturnType<typeof toBounds>): boolean {
  if (!hasView(map)) return false;
  const shown = map.getBounds();
  const slack = (shown.getEast() - shown.getWest()) / 50;
  const gaps = [shown.getWest() - asked.getWest(), shown.getEast() - asked.getEast(), shown.getSouth() - asked.getSouth(), shown.getNorth() - asked.getNorth()];
  return gaps.every((gap) => Math.abs(gap) < slack);
}

/** Leaflet itself, held by React: made once, then told what changed. */
export default function LeafletMap({ view, frame, frameVersion, near, selected, texts, onSelect, onMove, onCell }: LeafletMapProps) {
  const container = useRef<HTMLDivElement>(null);
  const leaflet = useRef<LeafletInstance | null>(null);
  const layer = useRef<LayerGroup | null>(null);
  const drawn = useRef<DrawnMarkers | null>(null);
  const report = useRef({ onMove, onCell });
  report.current = { onMove, onCell };
  // Moves of ours (a frame to fit) are not a person's.
  const isOurs = useRef(true);

  useEffect(() => {
    if (container.current === null) return undefined;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const instance = createMap(container.current, {
      zoomControl: false, attributionControl: false, maxZoom: MAX_ZOOM, minZoom: 2, zoomSnap: 0.5, zoomAnimation: !isStill, fadeAnimation: !isStill, worldCopyJump: true,
    });
    control.zoom({ position: 'topright', zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(instance);
    instance.on('moveend', () => {
      const bounds = instance.getBounds();
      const window = { west: Math.max(-180, bounds.getWest()), south: Math.max(-85, bounds.getSouth()), east: Math.min(180, bounds.getEast()), north: Math.min(85, bounds.getNorth()) };
      report.current.onMove({ zoom: instance.getZoom(), window }, !isOurs.current);
      isOurs.current = false;
    });
    leaflet.current = instance;
    layer.current = layerGroup().addTo(instance);
    const stopDrawing = drawBaseMap(instance);
    return () => {
      stopDrawing();
      instance.remove();
      leaflet.current = null;
    };
  }, [texts]);

  const { west, south, east, north } = frame;
  useEffect(() => {
    const asked = toBounds({ west, south, east, north });
    if (leaflet.current === null || isShown(leaflet.current, asked)) return;
    isOurs.current = true;
    leaflet.current.fitBounds(asked, { animate: false });
  }, [west, south, east, north, frameVersion, texts]);

  useEffect(() => {
    if (leaflet.current === null || layer.current === null || view === null) return;
    drawTiles(leaflet.current, view.tiles);
    drawn.current = drawMarkers(leaflet.current, layer.current, view, { texts, onSelect, onZoom: () => (isOurs.current = false), onCell: (window) => report.current.onCell(window) });
  }, [view, texts, onSelect]);

  useEffect(() => drawn.current?.select(selected), [selected, view]);

  const centre = near === null ? '' : [near.lat, near.lng, near.radius].join(' ');
  useEffect(() => (leaflet.current === null || centre === '' ? undefined : drawCircle(leaflet.current, centre)), [centre, texts]);

  return <div ref={container} className={styles['map']} />;
}
