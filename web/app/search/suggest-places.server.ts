import { communeNear, suggestCommunes } from '@carrefour/config/geo';
import type { PlaceSuggestion } from './use-place-suggestions';

/** Communes first, then departments and regions; only those with a position one can search around. */
export function suggestPlaces(text: string, limit = 8): PlaceSuggestion[] {
  return suggestCommunes(text, limit).flatMap(({ label, detail, territory, position }) =>
    position === null ? [] : [{ label, detail, territory, lat: position.lat, lng: position.lng }],
  );
}

/** What people call a point: the commune there. Null abroad and at sea. */
export const placeName = (point: { lat: number; lng: number }): string | null => communeNear(point)?.commune.name ?? null;
