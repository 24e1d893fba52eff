import { communesMeant, isKnownPlace, locateTyped } from '@carrefour/config/geo';
import type { PlaceAsked } from '../form-trouble';

type Answer = {
  /** As it goes on. */
  place: string;
  /** What is still to be told; null when the place is settled. */
  asked: PlaceAsked | null;
  /** The question on a form that comes back: what is still to be told, or the word to keep a place as it is, which would be lost without it. */
  shown: PlaceAsked | null;
};

const settled = (place: string): Answer => ({ place, asked: null, shown: null });

/**
 * Which place was meant by a line (`place`) that may mean several communes, or none we know; `placeMeant` answers, and may keep
 * it as it is. Who leaves it as the page had it (`placeWas`) is asked nothing.
 */
export function whichPlace({ place = '', placeMeant = '', placeWas = '' }: Readonly<Record<string, string>>): Answer {
  const typed = place.trim();
  if (typed === '' || typed === placeWas.trim()) return settled(typed);
  const choices = communesMeant(typed);
  const found = locateTyped(typed);
  if (choices.length === 0 && isKnownPlace(found)) return settled(typed);
  if (choices.includes(placeMeant)) return settled(placeMeant);
  const shown = { typed, choices, isTerritory: found.postcode === null && isKnownPlace(found) };
  return { place: typed, asked: placeMeant === typed ? null : shown, shown };
}
