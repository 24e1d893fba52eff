import { formatSearch, parseSearch, type SearchState } from '@carrefour/config';
import { localeOf, type Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { placeName } from './place-name.server';
import { askPlace } from './place-question.server';
import { withPlace } from './with-place';

/**
 * Without script, and from the home page, the form sends the place as typed (`lieu`): answers the address with its position (a region
 * or a department: its filter) instead, null when there is nothing to translate, or no single place to translate it to.
 */
export function placeRedirect(address: string): string | null {
  const url = new URL(address);
  const typed = url.searchParams.get('lieu')?.trim();
  if (typed === undefined) return null;
  const { state } = parseSearch(url.searchParams);
  const moved = chosenPlace(state, typed, localeOf(url.pathname));
  return moved === null ? null : `${url.pathname}?${formatSearch(moved)}`;
}

/** The search in the place that was typed; null where no single place is known by that name. */
export function chosenPlace(state: SearchState, typed: string, locale: Locale): SearchState | null {
  const { near } = state;
  if (near !== null && (typed === textsOf(locale).search.aroundPoint || typed === placeName(near))) return state;
  if (typed === '') return { ...state, near: null };
  const { answer } = askPlace(typed, locale);
  return answer === null ? null : withPlace(state, answer);
}
