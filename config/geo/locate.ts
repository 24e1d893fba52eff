import type { Location, RawPlace } from './located-place.js';
import { placeFromClues } from './place-from-clues.js';
import { placeFromPosition } from './place-from-position.js';
import { readClues } from './read-clues.js';
import { readCoordinates } from './read-coordinates.js';

/**
 * Says where a place is, without network, from whatever an inventory gives. Coordinates win over words that contradict them;
 * every contradiction is told in French; a place abroad gets no French territory. Never throws on bad data.
 */
export function locate(raw: RawPlace): Location {
  const { position, contradictions } = readCoordinates(raw);
  const clues = readClues(raw);
  const located =
    position === null
      ? { place: placeFromClues(clues), contradictions: [] }
      : placeFromPosition(position, clues);
  return {
    place: located.place,
    contradictions: [...contradictions, ...clues.contradictions, ...located.contradictions],
  };
}
