import 'leaflet/dist/leaflet.css';
import { control, divIcon, map as createMap, marker, type Map as LeafletInstance, type Marker } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useLocale, useTexts } from '../i18n/texts';
import { drawBaseMap } from '../map/draw-base-map';
import '../map/leaflet-map.css';
import { suggest } from '../search/use-place-suggestions';
import styles from './curation.module.css';
import { positionOf, writtenTown } from './town-options';

type PlaceMapProps = { lat: number; lng: number; /** What is written of where it is: a postcode or a town. */ town: string; label: string; onPick: (lat: number, lng: number) => void };

const FRANCE = { lat: 46.6, lng: 2.4 };

/** A map on which a click sets one point, and Enter one at its centre. Boxes beside it say the same to whoever does not use it. */
export default function PlaceMap({ lat, lng, town, label, onPick }: PlaceMapProps) {
  const { map: texts } = useTexts();
  const locale = useLocale();
  const container = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const start = useRef({ lat, lng, town });
  useEffect(() => {
    if (container.current === null) return undefined;
    const { lat: at, lng: along, town: written } = start.current;
    const isKnown = Number.isFinite(at) && Number.isFinite(along);
    const instance: LeafletInstance = createMap(container.current, { zoomControl: false, attributionControl: false, maxZoom: 17, minZoom: 2 });
    control.zoom({ position: 'topright', zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(instance);
    let point: Marker | null = null;
    const draw = (position: { lat: number; lng: number }) => {
      point?.remove();
      point = marker(position, { icon: divIcon({ className: styles['point'] ?? '', iconSize: [22, 22] }), keyboard: false, interactive: false }).addTo(instance);
    };
    const openOn = (position: { lat: number; lng: number }, zoom: number) => {
      instance.setView(position, zoom);
      instance.getContainer().dataset['onItsTown'] = '';
    };
    if (isKnown) {
      openOn({ lat: at, lng: along }, 12);
      draw({ lat: at, lng: along });
    } else instance.setView(FRANCE, 5);
    const set = (position: { lat: number; lng: number }) => {
      draw(position);
      pick.current(position.lat, position.lng);
    };
    instance.on('click', ({ latlng }) => set(latlng));
    instance.on('keydown', ({ originalEvent }) => {
      if (originalEvent.key !== 'Enter' || originalEvent.target !== container.current) return;
      // The form around it is not sent.
      originalEvent.preventDefault();
      set(instance.getCenter());
    });
    const stopDrawing = drawBaseMap(instance);
    const controller = new AbortController();
    const { name, department } = writtenTown(written);
    // Without a point, it opens on the town: a click is no guess then.
    if (!isKnown && name !== '') {
      void suggest(name.toLowerCase(), locale, controller.signal).then((places) => {
        const position = positionOf(places, department);
        if (position !== null && point === null && !controller.signal.aborted) openOn(position, 13);
      }, () => undefined);
    }
    return () => {
      controller.abort();
      stopDrawing();
      instance.remove();
    };
  }, [texts, locale]);
  return <div ref={container} className={styles['map']} role="application" aria-label={label} />;
}
