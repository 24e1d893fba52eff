import { DEFAULT_RADIUS_KM, formatSearch, parseSearch } from '@carrefour/config';
import { localeOf } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { placeName, suggestPlaces } from './suggest-places.server';

/**
 * Without script, the form sends the place as typed (`lieu`): answers the address with its position instead,
 * null when there is nothing to translate. An unknown place is left out rather than guessed.
 */
export function placeRedirect(address: string): string | null {
  const url = new URL(address);
  const typed = url.searchParams.get('lieu')?.trim();
  if (typed === undefined) return null;
  const { state } = parseSearch(url.searchParams);
  const radius = Number(url.searchParams.get('radius')) || DEFAULT_RADIUS_KM;
  const query = formatSearch({ ...state, near: nearOf(typed, state.near, url.pathname, radius) });
  return `${url.pathname}?${query}`;
}

function nearOf(typed: string, near: ReturnType<typeof parseSearch>['state']['near'], pathname: string, radius: number) {
  if (typed === '') return null;
  const { aroundPoint } = textsOf(localeOf(pathname)).search;
  if (near !== null && (typed === aroundPoint || typed === placeName(near))) return near;
  const [found] = suggestPlaces(typed, 1);
  return found === undefined ? null : { lat: found.lat, lng: found.lng, radius: Math.min(500, radius) };
}
