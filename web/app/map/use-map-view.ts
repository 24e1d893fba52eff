import { useEffect, useState } from 'react';
import { getJson } from './get-json';
import type { MapView, Window } from './map-view';

/** Where the map looks. */
export type Camera = { zoom: number; window: Window };
export type MapAnswer = { view: MapView | null; hasFailed: boolean };

const PAUSE_MS = 120;
const spell = ({ west, south, east, north }: Window) => [west, south, east, north].map((degrees) => degrees.toFixed(4)).join(',');

/** The map of a search (its query string) where the camera looks; the last one stays until the next has come. */
export function useMapView(query: string, camera: Camera | null): MapAnswer {
  const [answer, setAnswer] = useState<MapAnswer>({ view: null, hasFailed: false });
  const asked = camera === null ? null : `/recherche/carte?${query}${query === '' ? '' : '&'}territories=1&zoom=${camera.zoom}&window=${spell(camera.window)}`;
  useEffect(() => {
    if (asked === null) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      getJson<MapView>(asked, controller.signal).then(
        (view) => setAnswer({ view, hasFailed: false }),
        () => controller.signal.aborted || setAnswer(({ view }) => ({ view, hasFailed: true })),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked]);
  return answer;
}
