import { parseSearch, type ParameterProblem } from '@carrefour/config';
import { useState } from 'react';
import type { ProjectList } from '../cms/cms.server';
import type { Locale } from '../i18n/locale';
import { LocaleProvider, useTexts } from '../i18n/texts';
import { MapPanel } from '../map/map-panel';
import { criteriaOf } from './criteria';
import type { TextCounts } from '../site-texts/search-tab';
import { SearchTabs } from '../site-texts/search-tabs';
import { DegradedForm } from './degraded-form';
import { IgnoredNotice } from './ignored-notice';
import { Pages } from './pages';
import type { PlaceLabels } from './place-field';
import { PlaceNotice } from './place-notice';
import type { PlaceQuestion } from './place-question.server';
import { ReuseMenu } from './reuse-menu';
import { ResultRow } from './result-row';
import { StillMap } from './still-map';
import { toHit } from './project-hit';
import resultStyles from './results.module.css';
import styles from './search-page.module.css';
import { searchHref } from './search-routing';
import { useLabel, VocabularyContext, type Vocabulary } from './vocabulary';

export type DegradedSearchProps = {
  url: string;
  locale: Locale;
  vocabulary: Vocabulary;
  placeLabels: PlaceLabels;
  problems: ParameterProblem[];
  place: PlaceQuestion | null;
  list: ProjectList;
  texts: TextCounts | null;
};

/** The search while the engine rests: the CMS answers words, filters, sort and pages; nothing is counted. */
export function DegradedSearch({ url, locale, vocabulary, ...answer }: DegradedSearchProps) {
  return (
    <LocaleProvider locale={locale}>
      <VocabularyContext.Provider value={vocabulary}>
        <DegradedPage url={new URL(url)} {...answer} />
      </VocabularyContext.Provider>
    </LocaleProvider>
  );
}

type DegradedPageProps = Pick<DegradedSearchProps, 'list' | 'problems' | 'place' | 'placeLabels' | 'texts'> & { url: URL };

function DegradedPage({ url: { pathname, searchParams }, list, problems, place, placeLabels, texts }: DegradedPageProps) {
  const { search } = useTexts();
  const { state } = parseSearch(searchParams);
  const [pointed, setPointed] = useState<string | null>(null);
  const criteria = criteriaOf(state, { texts: search, placeLabels, label: useLabel() });
  return (
    <div className={styles['page']} data-view={state.view}>
      <p role="status" className={styles['notice']}>
        {search.degraded}
      </p>
      <IgnoredNotice problems={problems} />
      <PlaceNotice question={place} />
      <DegradedForm action={pathname} state={state} />
      <SearchTabs current="projets" q={state.q} projects={list.total} texts={texts} />
      <nav className={styles['tabs']} aria-label={search.results}>
        {(['liste', 'carte'] as const).map((view) => (
          <a key={view} href={searchHref(pathname, { ...state, view })} aria-current={state.view === view}>
            {view === 'liste' ? search.list : search.map}
          </a>
        ))}
      </nav>
      <div className={styles['pair']}>
        <section className={styles['results']} id="resultats">
          <div className={resultStyles['header']}>
            <h1 className={resultStyles['count']}>{search.heading(list.total, state.q)}</h1>
            <ReuseMenu state={state} />
          </div>
          {criteria.length > 0 && (
            <ul className={resultStyles['chips']} aria-label={search.activeFilters}>
              {criteria.map(({ key, label, without }) => (
                <li key={key}>
                  <a className={resultStyles['chip']} href={searchHref(pathname, without)} aria-label={search.remove(label)}>
                    {label} <span aria-hidden="true">×</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
          {list.total === 0 && state.q !== '' && search.emptyInFrench !== null && <p>{search.emptyInFrench}</p>}
          {state.view === 'carte' && <StillMap state={state} regions={null} />}
          <ol className={resultStyles['list']} aria-label={search.results}>
            {list.projects.map((project) => (
              <ResultRow key={project.id} hit={toHit(project)} isSelected={project.id === pointed} onPoint={setPointed} />
            ))}
          </ol>
          <Pages
            current={state.page}
            last={Math.ceil(list.total / state.perPage)}
            texts={search}
            linkTo={(page) => ({ href: searchHref(pathname, { ...state, page }) })}
          />
        </section>
        <MapPanel
          state={state}
          page={state.page}
          go={(next) => location.assign(searchHref(pathname, next))}
          selected={pointed}
          onSelect={setPointed}
        />
      </div>
    </div>
  );
}
