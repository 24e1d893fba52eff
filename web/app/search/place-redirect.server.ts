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
  return `${url.pathname}?${formatSearch(inPlace(state, typed, localeOf(url.pathname)))}`;
}

function inPlace(state: SearchState, typed: string, locale: Locale): SearchState {
  const { near } = state;
  if (near !== null && (typed === textsOf(locale).search.aroundPoint || typed === placeName(near))) return state;
  const [found] = typed === '' ? [] : placesNamed(typed, locale, 1);
  return found === undefined ? { ...state, near: null } : withPlace(state, found);
}
