import { communesMeant, isKnownPlace, locateTyped } from '@carrefour/config/geo';
import type { PlaceAsked } from '../form-trouble';

type Answer = { /** As it goes on. */ place: string; /** What is still to be told; null when the place is settled. */ asked: PlaceAsked | null };

/** Which place was meant by a line (`place`) that may mean several communes, or none we know; `placeMeant` answers, and may keep it as it is. */
export function whichPlace({ place = '', placeMeant = '' }: Readonly<Record<string, string>>): Answer {
  const typed = place.trim();
  if (typed === '') return { place: '', asked: null };
  const choices = communesMeant(typed);
  const found = locateTyped(typed);
  const isSettled = placeMeant === typed || (choices.length === 0 && isKnownPlace(found));
  if (isSettled) return { place: typed, asked: null };
  return choices.includes(placeMeant) ? { place: placeMeant, asked: null } : { place: typed, asked: { typed, choices, isTerritory: found.postcode === null && isKnownPlace(found) } };
}
