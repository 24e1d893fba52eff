import { communeNear, suggestCommunes } from '@carrefour/config/geo';
import type { PlaceSuggestion } from './use-place-suggestions';

/** Regions and departments come first and have no position: « saint » begins three of them. */
const WITHOUT_POSITION = 20;

/** Communes first, then departments and regions; only those with a position one can search around. */
export function suggestPlaces(text: string, limit = 8): PlaceSuggestion[] {
  const places = suggestCommunes(text, limit + WITHOUT_POSITION).flatMap(({ label, detail, territory, position }) =>
    position === null ? [] : [{ label, detail, territory, lat: position.lat, lng: position.lng }],
  );
  return places.slice(0, limit);
}

/** What people call a point: the commune there. Null abroad and at sea. */
export const placeName = (point: { lat: number; lng: number }): string | null => communeNear(point)?.commune.name ?? null;
