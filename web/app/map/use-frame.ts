import { emptySearch, formatSearch, type SearchState } from '@carrefour/config';
import { useEffect, useState } from 'react';
import type { Window } from './map-view';
import { getJson } from './get-json';

export const FRANCE: Window = { west: -5.2, south: 41.2, east: 9.7, north: 51.2 };
const DEGREES_A_KM = 1 / 111.2;

/** Where to look for a search: its box, its circle, what its territories hold, else France. Words alone do not move the map. */
export function useFrame(state: SearchState): Window {
  const { region, departement, commune, epci } = state.facets;
  const places = { ...emptySearch, ids: state.ids, facets: { ...(region && { region }), ...(departement && { departement }), ...(commune && { commune }), ...(epci && { epci }) } };
  const asked = formatSearch(places).toString();
  const [found, setFound] = useState<{ asked: string; frame: Window | null }>({ asked: '', frame: null });
  useEffect(() => {
    if (asked === '') return undefined;
    const controller = new AbortController();
    getJson<{ frame: Window | null }>(`/recherche/carte?${asked}`, controller.signal).then(
      ({ frame }) => setFound({ asked, frame }),
      () => undefined,
    );
    return () => controller.abort();
  }, [asked]);

  if (state.bbox !== null) return state.bbox;
  if (state.near !== null) return around(state.near);
  return found.asked === asked && found.frame !== null ? found.frame : FRANCE;
}

function around({ lat, lng, radius }: { lat: number; lng: number; radius: number }): Window {
  const height = radius * DEGREES_A_KM;
  const width = height / Math.cos((lat * Math.PI) / 180);
  return { west: lng - width, south: lat - height, east: lng + width, north: lat + height };
}
