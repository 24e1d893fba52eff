import { followedSearch } from '@carrefour/config';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { criteriaOf } from '../search/criteria';
import { placeLabelsOf } from '../search/place-labels.server';
import { readVocabulary } from '../search/read-vocabulary.server';
import { labelIn } from '../search/vocabulary';

/** A search in words: « jardin », Environnement, Bretagne. Empty for the search that asks nothing. */
export async function searchLabel(query: string, locale: Locale): Promise<string> {
  const state = followedSearch(query);
  const naming = { texts: textsOf(locale).search, placeLabels: placeLabelsOf(state), label: labelIn(await readVocabulary(state, locale), locale) };
  const quoted = locale === 'en' ? `“${state.q}”` : `«\u202F${state.q}\u202F»`;
  return [...(state.q === '' ? [] : [quoted]), ...criteriaOf(state, naming).map(({ label }) => label)].join(', ');
}
