import { strictestOf } from '../lists/strictest.js';
import { visibilities } from '../lists/visibility.js';
import type { Place } from '../record/place.js';
import { distanceInMetres } from './distance.js';

/** Two places closer than this are one place told twice. */
export const SAME_PLACE_METRES = 100;

const isExact = (place: Place) => place.precision === 'address';

function isSamePlace(kept: Place, candidate: Place): boolean {
  if (kept.position !== null && candidate.position !== null) {
    if (distanceInMetres(kept.position, candidate.position) <= SAME_PLACE_METRES) return true;
  }
  const sameCommune = kept.commune !== null && kept.commune.code === candidate.commune?.code;
  if (sameCommune && !isExact(candidate)) return true;
  if (candidate.position !== null || candidate.commune !== null) return false;
  return kept.label === candidate.label && kept.postcode === candidate.postcode && kept.department === candidate.department;
}

/** A place told twice is shown no more finely than either allows. */
const closedAs = (place: Place, other: Place): Place => ({ ...place, visibility: strictestOf(visibilities, [place.visibility, other.visibility]) ?? place.visibility });

/** The places of several entries, best first, each real place once; a vaguer repetition of a known commune is dropped, but for what it keeps from the public. */
export function mergePlaces(places: readonly Place[]): Place[] {
  const exactFirst = [...places.filter(isExact), ...places.filter((place) => !isExact(place))];
  return exactFirst.reduce<Place[]>((kept, candidate) => {
    const same = kept.filter((place) => isSamePlace(place, candidate));
    return same.length === 0 ? [...kept, candidate] : kept.map((place) => (same.includes(place) ? closedAs(place, candidate) : place));
  }, []);
}
