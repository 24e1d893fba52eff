import { emptySearch, parseSearch, formatSearch, type ParameterProblem, type SearchState } from '@carrefour/config';
import { renderToString } from 'react-dom/server';
import { getServerState, type InstantSearchServerState } from 'react-instantsearch';
import { listProjects, type ProjectList } from '../cms/cms.server';
import { localeOf, type Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { criteriaOf } from './criteria';
import type { PublicEngine } from './engine/engine-access';
import { askEngine, publicEngine, serverSearchClient } from './engine/engine.server';
import type { PlaceLabels } from './place-field';
import { placeLabelsOf } from './place-labels.server';
import { placeQuestion, type PlaceQuestion } from './place-question.server';
import { countTexts } from '../site-texts/count-tabs.server';
import type { TextCounts } from '../site-texts/search-tab';
import { readVocabulary } from './read-vocabulary.server';
import { countRelaxed, type Relaxations } from './relaxations';
import { isPlainSearch } from './is-plain-search';
import { SearchApp } from './search-app';
import { searchHref } from './search-routing';
import { countSilentQuery } from './silent-queries.server';
import type { Vocabulary } from './vocabulary';
import type { StillRegions } from './still-map';
import { stillRegions } from './still-regions.server';
import { withPlace } from './with-place';

type PageBase = { url: string; locale: Locale; vocabulary: Vocabulary; placeLabels: PlaceLabels; problems: ParameterProblem[]; place: PlaceQuestion | null; texts: TextCounts | null; /** Asked for with the map alone: what stands in its place without scripts. */ still: StillRegions | null };
export type SearchPageData =
  | (PageBase & { kind: 'search'; relaxations: Relaxations; serverState: InstantSearchServerState; engine: PublicEngine | null })
  | (PageBase & { kind: 'degraded'; list: ProjectList });

/** Everything `/recherche` shows for an address: from the engine, or from the CMS when the engine does not answer. */
export async function searchPageData(url: string): Promise<SearchPageData> {
  const { pathname, searchParams } = new URL(url);
  const { state, problems } = parseSearch(searchParams);
  const locale = localeOf(pathname);
  // Waited for last: an engine that hangs is not waited for twice.
  const still = stillRegions(state, locale);
  const [vocabulary, texts] = await Promise.all([readVocabulary(state, locale), countTexts(state.q, locale)]);
  const place = placeQuestion(url, (found) => searchHref(pathname, withPlace(state, found)));
  const base: PageBase = { url, locale, problems, vocabulary, texts, still: null, placeLabels: placeLabelsOf(state), place };
  try {
    const rendered = <SearchApp {...base} client={serverSearchClient()} relaxations={{}} />;
    const serverState = await getServerState(rendered, { renderToString });
    if (foundNothing(serverState) && isPlainSearch(state)) countSilentQuery(state.q);
    const relaxations = foundNothing(serverState) ? await relaxationsOf(state, base) : {};
    return { ...base, still: await still, kind: 'search', serverState, relaxations, engine: publicEngine() };
  } catch (error) {
    const list = await listProjects(formatSearch(state)).catch(() => {
      throw error;
    });
    return { ...base, kind: 'degraded', list };
  }
}

const foundNothing = ({ initialResults }: InstantSearchServerState): boolean =>
  Object.values(initialResults).every(({ results }) => (results?.[0]?.nbHits ?? 0) === 0);

async function relaxationsOf(state: SearchState, { locale, placeLabels }: PageBase): Promise<Relaxations> {
  const naming = { texts: textsOf(locale).search, placeLabels, label: (_: string, code: string) => code };
  return countRelaxed(askEngine, criteriaOf({ ...emptySearch, ...state }, naming, true));
}
