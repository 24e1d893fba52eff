import { parseSearch } from '@carrefour/config';
import { localeOf, type Locale } from '../i18n/locale';
import type { PlaceSuggestion } from './place-suggestion';
import { isNamed, placesNamed } from './places-named';
import { searchHref } from './search-routing';
import { withPlace } from './with-place';

const MOST = 8;

/** What was typed as a place and could not be told: the places that answer, each with its search; none for a name nobody knows. */
export type PlaceQuestion = { typed: string; choices: { label: string; detail: string; href: string }[] };

/** The one place that was meant; null when several towns bear the name, or only begin so: nobody is sent elsewhere without a word. A number is a postcode, whose towns are neighbours. */
export function askPlace(typed: string, locale: Locale): { answer: PlaceSuggestion | null; places: PlaceSuggestion[] } {
  const places = placesNamed(typed, locale, MOST);
  const [first] = places;
  const named = places.filter(({ label }) => isNamed(label, typed) && hasItsAccents(label, typed));
  const isTold = first === undefined || places.length === 1 || /^\d/.test(typed) || (named.length > 0 && (first.position === null || named.length === 1));
  return { answer: isTold ? (first ?? null) : null, places: named.length > 1 ? named : places };
}

/** Accents may be left out, never put where there are none: « Guér » begins Guéret, and is not Guer. */
const hasItsAccents = (label: string, typed: string): boolean => marksOf(typed) === '' || marksOf(label) === marksOf(typed);
const marksOf = (text: string): string => text.normalize('NFD').replace(/\P{M}/gu, '');

/** What the page asks of whoever typed a place in this address; null when nothing was typed. */
export function placeQuestion(address: string): PlaceQuestion | null {
  const { pathname, searchParams } = new URL(address);
  const typed = searchParams.get('lieu')?.trim() ?? '';
  if (typed === '') return null;
  const { state } = parseSearch(searchParams);
  const { places } = askPlace(typed, localeOf(pathname));
  return { typed, choices: places.map((place) => ({ label: place.label, detail: place.detail, href: searchHref(pathname, withPlace(state, place)) })) };
}
