import type { Place, PlaceTerritory, Position } from '@carrefour/config';
import { communeSize, findCommune, readCommunes } from '@carrefour/config/geo';

const centres = new Map<string, Position>();

/** The middle of a department's communes: where what is shown by its department only is drawn. */
export function departmentCentre(code: string | null): Position | null {
  if (code === null) return null;
  if (centres.size === 0) {
    const sums = new Map<string, { lat: number; lng: number; n: number }>();
    for (const { department, position } of readCommunes()) {
      const sum = sums.get(department) ?? { lat: 0, lng: 0, n: 0 };
      sums.set(department, { lat: sum.lat + position.lat, lng: sum.lng + position.lng, n: sum.n + 1 });
    }
    for (const [department, { lat, lng, n }] of sums) centres.set(department, { lat: lat / n, lng: lng / n });
  }
  return centres.get(code) ?? null;
}

/** What the commune table says of a place. */
export function placeTerritory(place: Place): PlaceTerritory {
  const commune = place.commune === null ? null : findCommune({ code: place.commune.code });
  return {
    epci: commune?.epci ?? null,
    communeSize: commune?.population == null ? null : communeSize(commune.population),
    communeCentre: commune?.position ?? null,
    departmentCentre: departmentCentre(place.department),
  };
}
