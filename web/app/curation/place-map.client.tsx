import 'leaflet/dist/leaflet.css';
import { control, divIcon, map as createMap, marker, type Map as LeafletInstance, type Marker } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/texts';
import { drawBaseMap } from '../map/draw-base-map';
import '../map/leaflet-map.css';
import styles from './curation.module.css';

type PlaceMapProps = { lat: number; lng: number; label: string; onPick: (lat: number, lng: number) => void };

const FRANCE = { lat: 46.6, lng: 2.4 };

/** A map on which a click sets one point. Boxes beside it say the same to whoever does not use it. */
export default function PlaceMap({ lat, lng, label, onPick }: PlaceMapProps) {
  const { map: texts } = useTexts();
  const container = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const start = useRef({ lat, lng });
  useEffect(() => {
    if (container.current === null) return undefined;
    const { lat: at, lng: along } = start.current;
    const isKnown = Number.isFinite(at) && Number.isFinite(along);
    const instance: LeafletInstance = createMap(container.current, { zoomControl: false, attributionControl: false, maxZoom: 17, minZoom: 2 });
    control.zoom({ position: 'topright', zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(instance);
    let point: Marker | null = null;
    const draw = (position: { lat: number; lng: number }) => {
      point?.remove();
      point = marker(position, { icon: divIcon({ className: styles['point'] ?? '', iconSize: [22, 22] }), keyboard: false, interactive: false }).addTo(instance);
    };
    instance.setView(isKnown ? { lat: at, lng: along } : FRANCE, isKnown ? 12 : 5);
    if (isKnown) draw({ lat: at, lng: along });
    instance.on('click', ({ latlng }) => {
      draw(latlng);
      pick.current(latlng.lat, latlng.lng);
    });
    const stopDrawing = drawBaseMap(instance);
    return () => {
      stopDrawing();
      instance.remove();
    };
  }, [texts]);
  return <div ref={container} className={styles['map']} role="application" aria-label={label} />;
}
