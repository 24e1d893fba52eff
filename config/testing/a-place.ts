import type { Place } from '../record/place.js';

/** A valid place for tests; give only what the test is about. */
export const aPlace = (changes: Partial<Place> = {}): Place => ({
  label: null, address: null, postcode: null, commune: null, department: null, region: null, country: null,
  position: null, precision: 'none', origin: null, visibility: 'exact', ...changes,
});
