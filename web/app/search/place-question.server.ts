import { localeOf, type Locale } from '../i18n/locale';
import type { PlaceSuggestion } from './place-suggestion';
import { isNamed, placesNamed } from './places-named';

const MOST = 8;

/** What was typed as a place and could not be told: the places that answer, each with its search; none for a name nobody knows. */
export type PlaceQuestion = { typed: string; choices: { label: string; detail: string; href: string }[] };

/** The one place that was meant; null when several towns bear the name, or only begin so: nobody is sent elsewhere without a word. A number is a postcode, whose towns are neighbours. */
export function askPlace(typed: string, locale: Locale): { answer: PlaceSuggestion | null; places: PlaceSuggestion[] } {
  const places = placesNamed(typed, locale, MOST);
  const named = places.filter(({ label }) => isNamed(label, typed) && hasItsAccents(label, typed));
  return { answer: meantBy(typed, places, named), places: named.length > 1 ? named : places };
}

/** Of places that bear the very name, a region or a department (it has no position) goes before the towns. */
function meantBy(typed: string, [first, ...others]: readonly PlaceSuggestion[], [only, ...rivals]: readonly PlaceSuggestion[]): PlaceSuggestion | null {
  if (others.length === 0 || /^\d/.test(typed)) return first ?? null;
  return only !== undefined && (only.position === null || rivals.length === 0) ? only : null;
}

/** Accents may be left out, never put where there are none: « Guér » begins Guéret, and is not Guer. */
const hasItsAccents = (label: string, typed: string): boolean => marksOf(typed) === '' || marksOf(label) === marksOf(typed);
const marksOf = (text: string): string => text.normalize('NFD').replace(/\P{M}/gu, '');

/** What the page asks of whoever typed a place in this address (`lieu`), each answer with the address it leads to; null when nothing was typed. */
export function placeQuestion(address: string, leadsTo: (place: PlaceSuggestion) => string): PlaceQuestion | null {
  const { pathname, searchParams } = new URL(address);
  const typed = searchParams.get('lieu')?.trim() ?? '';
  if (typed === '') return null;
  const { places } = askPlace(typed, localeOf(pathname));
  return { typed, choices: places.map((place) => ({ label: place.label, detail: place.detail, href: leadsTo(place) })) };
}
