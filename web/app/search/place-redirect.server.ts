import { formatSearch, parseSearch, type SearchState } from '@carrefour/config';
import { localeOf, type Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { placeName } from './place-name.server';
import { placesNamed } from './places-named';
import { withPlace } from './with-place';

/**
 * Without script, the form sends the place as typed (`lieu`): answers the address with its position (a region or a department: its filter) instead,
 * null when there is nothing to translate. An unknown place is left out rather than guessed.
 */
export function placeRedirect(address: string): string | null {
  const url = new URL(address);
  const typed = url.searchParams.get('lieu')?.trim();
  if (typed === undefined) return null;
  const { state } = parseSearch(url.searchParams);
  return `${url.pathname}?${formatSearch(chosenPlace(state, typed, localeOf(url.pathname)) ?? { ...state, near: null })}`;
}

/** The search in the place that was typed; null where nobody knows it. */
export function chosenPlace(state: SearchState, typed: string, locale: Locale): SearchState | null {
  const { near } = state;
  if (near !== null && (typed === textsOf(locale).search.aroundPoint || typed === placeName(near))) return state;
  if (typed === '') return { ...state, near: null };
  const [found] = placesNamed(typed, locale, 1);
  return found === undefined ? null : withPlace(state, found);
}
