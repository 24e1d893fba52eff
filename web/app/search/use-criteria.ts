import { createContext, useContext } from 'react';
import { useTexts } from '../i18n/texts';
import { criteriaOf, type Criterion } from './criteria';
import type { PlaceLabels } from './place-field';
import { useSearchState } from './use-search-state';
import { useLabel } from './vocabulary';

export const PlaceLabelsContext = createContext<PlaceLabels>({});

/** The removable parts of the present search. */
export function useCriteria(withWords = false): Criterion[] {
  const { state } = useSearchState();
  const { search } = useTexts();
  return criteriaOf(state, { texts: search, placeLabels: useContext(PlaceLabelsContext), label: useLabel() }, withWords);
}
