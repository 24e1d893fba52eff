import { dateParameters, facetParameters, type FacetParameter, type SearchState } from '@carrefour/config';
import type { SearchTexts } from '../i18n/fr/search';
import { pointKey, type PlaceLabels } from './place-field';

/** One removable part of a search: what people read, and the search without it. */
export type Criterion = { key: string; label: string; without: SearchState };

type Naming = { texts: SearchTexts; placeLabels: PlaceLabels; label: (name: FacetParameter, code: string) => string };

/** Every filter of a search, in the order of the page. Words are not a filter: `withWords` adds them, for empty results. */
export function criteriaOf(state: SearchState, { texts, placeLabels, label }: Naming, withWords = false): Criterion[] {
  const first = { ...state, page: 1 };
  const facets = facetParameters.flatMap((name) =>
    (state.facets[name] ?? []).map((code): Criterion => {
      const rest = (state.facets[name] ?? []).filter((other) => other !== code);
      return { key: `${name}=${code}`, label: label(name, code), without: { ...first, facets: { ...state.facets, [name]: rest } } };
    }),
  );
  const dates = dateParameters.flatMap((name): Criterion[] => {
    const { [name]: day, ...rest } = state.dates;
    return day === undefined ? [] : [{ key: name, label: texts.dates[name](day), without: { ...first, dates: rest } }];
  });
  const { near } = state;
  const sort = state.sort === 'distance' ? 'pertinence' : state.sort;
  return [
    ...(withWords && state.q !== '' ? [{ key: 'q', label: state.q, without: { ...first, q: '' } }] : []),
    ...facets,
    ...(state.emerging ? [{ key: 'emerging', label: texts.emerging, without: { ...first, emerging: false } }] : []),
    ...dates,
    ...(near === null
      ? []
      : [{ key: 'near', label: texts.around(placeLabels[pointKey(near)] ?? texts.aroundPoint, near.radius), without: { ...first, near: null, sort } }]),
    ...(state.bbox === null ? [] : [{ key: 'bbox', label: texts.box, without: { ...first, bbox: null } }]),
    ...(state.ids.length === 0 ? [] : [{ key: 'ids', label: texts.selection(state.ids.length), without: { ...first, ids: [] } }]),
  ];
}
