import { codesOf, mergePlaces, visibilities, type Correction, type Place } from '@carrefour/config';
import type { Location, RawPlace } from '@carrefour/config/geo';
import type { PlaceDraft } from '../map/mapping.js';

export type Locate = (place: RawPlace) => Location;
export type LocatedPlaces = { places: Place[]; corrections: Correction[] };

type Draft = { readonly line: number; readonly draft: PlaceDraft };

/** A country that is only said not to be France. */
const ELSEWHERE = 'ZZ';

const textOf = (value: string | number | null | undefined): string | null => (value === null || value === undefined ? null : String(value));

/** The parts of a place a contradiction is about: where its author looks for it. */
function partsOf(kind: string): (keyof NonNullable<PlaceDraft['columns']>)[] {
  const [about] = kind.split('-');
  if (about === 'coordinates') return ['coordinates', 'lat', 'lng'];
  if (about === 'territory') return ['region', 'department'];
  return about === 'postcode' || about === 'commune' || about === 'department' || about === 'country' ? [about] : [];
}

function toPlace(draft: PlaceDraft, { place }: Location, origin: string): Place {
  // A word that is no level was meant to keep something back.
  const visibility = draft.visibility === undefined ? 'exact' : (codesOf(visibilities).find((code) => code === draft.visibility) ?? 'hidden');
  return {
    label: textOf(draft.label),
    address: textOf(draft.address),
    postcode: place.postcode,
    commune: place.commune,
    department: place.department,
    region: place.region,
    // Its code where it is known, so that « France » and « FR » are one country.
    country: (place.country === ELSEWHERE ? null : place.country) ?? textOf(draft.country) ?? (place.abroad ? null : 'FR'),
    position: place.position,
    precision: place.precision,
    origin,
    visibility,
  };
}

/**
 * Places as supplied → places on the map, each once. Coordinates win over the address block; every
 * contradiction is reported with its line. `origin` names the inventory the positions come from.
 */
export function locatePlaces(drafts: readonly Draft[], locate: Locate, origin: string): LocatedPlaces {
  const corrections: Correction[] = [];
  const places = drafts.map(({ line, draft }) => {
    const { visibility: _shown, columns = {}, ...raw } = draft;
    const location = locate(raw);
    for (const { kind, message } of location.contradictions) {
      const column = partsOf(kind).flatMap((part) => columns[part] ?? [])[0] ?? null;
      corrections.push({ line, column, field: 'places', before: Object.values(raw).join(' ; ').slice(0, 200), after: location.place.commune?.name ?? '', message });
    }
    return toPlace(draft, location, origin);
  });
  const known = places.filter((place) => place.position !== null || place.address !== null || place.commune !== null || place.department !== null || place.region !== null || place.postcode !== null);
  return { places: mergePlaces(known), corrections };
}
