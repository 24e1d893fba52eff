import { withoutPlace } from '../search/with-place';
import { chosenPlace } from '../search/place-redirect.server';
import { localeOf } from '../i18n/locale';
import { finder } from './finder.server';
import { listAddress, toListQuery } from './list-query';

/** A group of towns by its very name: the public search does not propose them, one's own list does. */
const groupNamed = (typed: string): string | null => /^epci-(\d{9})$/.exec(finder.territory(typed) ?? '')?.[1] ?? null;

/** The address of the list in the place that was typed (`lieu`), as the public search reads it; null where nothing was, or where nobody knows the place. */
export function placeAddress(address: string): string | null {
  const { pathname, searchParams } = new URL(address);
  const typed = searchParams.get('lieu')?.trim();
  if (typed === undefined) return null;
  const query = toListQuery(searchParams);
  const group = groupNamed(typed);
  const search = group === null ? chosenPlace(query.search, typed, localeOf(pathname)) : { ...withoutPlace(query.search), facets: { ...withoutPlace(query.search).facets, epci: [group] } };
  return search === null ? null : listAddress({ ...query, search }, pathname);
}
