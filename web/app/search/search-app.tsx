import { PROJECT_ALIAS, type ParameterProblem } from '@carrefour/config';
import type { SearchClient } from 'instantsearch.js';
import { useState } from 'react';
import { InstantSearch, InstantSearchSSRProvider, type InstantSearchServerState } from 'react-instantsearch';
import type { Locale } from '../i18n/locale';
import { LocaleProvider } from '../i18n/texts';
import type { TextCounts } from '../site-texts/search-tab';
import type { PlaceLabels } from './place-field';
import type { PlaceQuestion } from './place-question.server';
import type { Relaxations } from './relaxations';
import { SearchPage } from './search-page';
import { searchRouting } from './search-routing';
import { PlaceLabelsContext } from './use-criteria';
import type { StillRegions } from './still-map';
import { SearchPathContext } from './use-search-state';
import { VocabularyContext, type Vocabulary } from './vocabulary';

export type SearchAppProps = {
  /** The page's full address. */
  url: string;
  locale: Locale;
  /** How this side asks the engine. */
  client: SearchClient;
  vocabulary: Vocabulary;
  placeLabels: PlaceLabels;
  problems: ParameterProblem[];
  place: PlaceQuestion | null;
  relaxations: Relaxations;
  /** What the words of this address find besides projects. */
  texts: TextCounts | null;
  /** What stands in place of the map without scripts. */
  still: StillRegions | null;
  /** What the server found already: the browser then asks nothing until something changes. */
  serverState?: InstantSearchServerState;
};

/** The search, the same on the server and in the browser but for its client. */
export function SearchApp({ url, locale, client, vocabulary, placeLabels, problems, place, relaxations, texts, still, serverState = {} as InstantSearchServerState }: SearchAppProps) {
  const [routing] = useState(() => searchRouting(url));
  const [labels] = useState(() => ({ ...placeLabels }));
  return (
    <LocaleProvider locale={locale}>
      <VocabularyContext.Provider value={vocabulary}>
        <PlaceLabelsContext.Provider value={labels}>
          <SearchPathContext.Provider value={new URL(url).pathname}>
            <InstantSearchSSRProvider {...serverState}>
              <InstantSearch searchClient={client} indexName={PROJECT_ALIAS} routing={routing} future={{ preserveSharedStateOnUnmount: true }}>
                <SearchPage problems={problems} place={place} placeLabels={labels} relaxations={relaxations} texts={texts} still={still} />
              </InstantSearch>
            </InstantSearchSSRProvider>
          </SearchPathContext.Provider>
        </PlaceLabelsContext.Provider>
      </VocabularyContext.Provider>
    </LocaleProvider>
  );
}
