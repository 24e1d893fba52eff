import type { SearchState } from '@carrefour/config';
import { pointKey, type PlaceLabels } from './place-field';
import { placeName } from './place-name.server';

/** What people call the point a search is around, by the point as the address spells it. */
export function placeLabelsOf({ near }: Pick<SearchState, 'near'>): PlaceLabels {
  const name = near === null ? null : placeName(near);
  return near === null || name === null ? {} : { [pointKey(near)]: name };
}
