import { emptySearch, type ParameterProblem } from '@carrefour/config';
import { useState } from 'react';
import { useInstantSearch, useStats } from 'react-instantsearch';
import { useTexts } from '../i18n/texts';
import { MapPanel } from '../map/map-panel';
import type { TextCounts } from '../site-texts/search-tab';
import { SearchTabs } from '../site-texts/search-tabs';
import { useTextCounts } from '../site-texts/use-text-counts';
import { FacetPanel } from './facet-panel';
import { IgnoredNotice } from './ignored-notice';
import type { PlaceLabels } from './place-field';
import { PlaceNotice } from './place-notice';
import type { PlaceQuestion } from './place-question.server';
import type { Relaxations } from './relaxations';
import { ResultHeader } from './result-header';
import { ResultList } from './result-list';
import { SearchForm } from './search-form';
import { StillMap, type StillRegions } from './still-map';
import styles from './search-page.module.css';
import { useCriteria } from './use-criteria';
import { useSearchState } from './use-search-state';

type SearchPageProps = { problems: ParameterProblem[]; place: PlaceQuestion | null; placeLabels: PlaceLabels; relaxations: Relaxations; texts: TextCounts | null; still: StillRegions | null };

/** Words and place above; facets, list and map side by side, in step. */
export function SearchPage({ problems, place, placeLabels, relaxations, texts, still }: SearchPageProps) {
  const { state, go, linkTo } = useSearchState();
  const [pointed, setPointed] = useState<string | null>(null);
  const [asked] = useState({ place, search: JSON.stringify(state) });
  const action = linkTo(emptySearch).href;
  return (
    <div className={styles['page']} data-view={state.view}>
      <SearchForm action={action} placeLabels={placeLabels} />
      <Among first={texts} path={action} />
      <Tabs />
      <Notices problems={problems} />
      {/* Asked until something else is looked for. */}
      <PlaceNotice question={asked.search === JSON.stringify(state) ? asked.place : null} />
      <div className={styles['columns']}>
        <FacetPanel clearHref={linkTo({ ...emptySearch, q: state.q, view: state.view }).href} />
        <section className={styles['results']} id="resultats">
          <ResultHeader />
          {state.view === 'carte' && <StillMap state={state} regions={still} />}
          <ResultList selected={pointed} onPoint={setPointed} relaxations={relaxations} />
        </section>
        <MapPanel state={state} go={go} selected={pointed} onSelect={setPointed} />
      </div>
    </div>
  );
}

/** What else the same words find; the counts follow what is typed. */
function Among({ first, path }: { first: TextCounts | null; path: string }) {
  const { state } = useSearchState();
  const { nbHits } = useStats();
  const [initial] = useState({ q: state.q, counts: first });
  return <SearchTabs current="projets" q={state.q} projects={nbHits} texts={useTextCounts(state.q, path, initial)} />;
}

/** On narrow screens, one of the three at a time. */
function Tabs() {
  const { search } = useTexts();
  const { state, linkTo } = useSearchState();
  const count = useCriteria().length;
  return (
    <nav className={styles['tabs']} aria-label={search.results}>
      <a {...linkTo({ view: 'liste', page: state.page })} aria-current={state.view === 'liste'}>
        {search.list}
      </a>
      <a {...linkTo({ view: 'carte', page: state.page })} aria-current={state.view === 'carte'}>
        {search.map}
      </a>
      <a href="#filtres">{search.filters(count)}</a>
    </nav>
  );
}

/** What of the address made no sense, and a search that did not answer. */
function Notices({ problems }: { problems: ParameterProblem[] }) {
  const { search } = useTexts();
  const { error } = useInstantSearch({ catchError: true });
  const { linkTo } = useSearchState();
  return (
    <>
      <IgnoredNotice problems={problems} />
      {error !== undefined && (
        <p role="alert" className={styles['notice']}>
          {search.failed} <a href={linkTo({}).href}>{search.retry}</a>
        </p>
      )}
    </>
  );
}
