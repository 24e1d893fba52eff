import type { Place, Position, PublicPlace } from './place.js';

/** Where a place lies: looked up in the commune table by whoever calls, so that this stays pure. */
export type PlaceTerritory = {
  epci: string | null;
  communeSize: string | null;
  communeCentre: Position | null;
  departmentCentre: Position | null;
};

/** A place as its carrier allows it to be shown: `null` when hidden; never finer than `visibility`. */
export function toPublicPlace(place: Place, territory: PlaceTerritory): PublicPlace | null {
  const { visibility, origin: _private, ...shown } = place;
  const { epci, communeSize } = territory;
  if (visibility === 'hidden') return null;
  if (visibility === 'exact') return { ...shown, epci, communeSize };
  const blurred = { ...shown, label: null, address: null };
  if (visibility === 'commune')
    return { ...blurred, position: territory.communeCentre, precision: territory.communeCentre ? 'commune' : 'none', epci, communeSize };
  return {
    ...blurred, postcode: null, commune: null, position: territory.departmentCentre,
    precision: territory.departmentCentre ? 'department' : 'none', epci: null, communeSize: null,
  };
}
