import { parseSearch, type ParameterProblem } from '@carrefour/config';
import { useState } from 'react';
import type { ProjectList } from '../cms/cms.server';
import type { Locale } from '../i18n/locale';
import { LocaleProvider, useTexts } from '../i18n/texts';
import { MapPanel } from '../map/map-panel';
import { DegradedForm } from './degraded-form';
import { Pages } from './pages';
import { ResultRow } from './result-row';
import { toHit } from './project-hit';
import resultStyles from './results.module.css';
import styles from './search-page.module.css';
import { searchHref } from './search-routing';
import { VocabularyContext, type Vocabulary } from './vocabulary';

export type DegradedSearchProps = {
  url: string;
  locale: Locale;
  vocabulary: Vocabulary;
  problems: ParameterProblem[];
  list: ProjectList;
};

/** The search while the engine rests: the CMS answers words, filters, sort and pages; nothing is counted. */
export function DegradedSearch({ url, locale, vocabulary, list }: DegradedSearchProps) {
  return (
    <LocaleProvider locale={locale}>
      <VocabularyContext.Provider value={vocabulary}>
        <DegradedPage url={new URL(url)} list={list} />
      </VocabularyContext.Provider>
    </LocaleProvider>
  );
}

function DegradedPage({ url, list }: { url: URL; list: ProjectList }) {
  const { search } = useTexts();
  const { state } = parseSearch(url.searchParams);
  const [pointed, setPointed] = useState<string | null>(null);
  return (
    <div className={styles['page']} data-view={state.view}>
      <p role="status" className={styles['notice']}>
        {search.degraded}
      </p>
      <DegradedForm action={url.pathname} state={state} />
      <div className={styles['pair']}>
        <section className={styles['results']} id="resultats">
          <div className={resultStyles['header']}>
            <h1 className={resultStyles['count']}>{search.heading(list.total, state.q)}</h1>
          </div>
          <ol className={resultStyles['list']} aria-label={search.results}>
            {list.projects.map((project) => (
              <ResultRow
                key={project.id}
                hit={toHit(project)}
                isSelected={project.id === pointed}
                onPoint={setPointed}
              />
            ))}
          </ol>
          <Pages
            current={state.page}
            last={Math.ceil(list.total / state.perPage)}
            texts={search}
            linkTo={(page) => ({ href: searchHref(url.pathname, { ...state, page }) })}
          />
        </section>
        <MapPanel
          state={state}
          page={state.page}
          go={(next) => location.assign(searchHref(url.pathname, next))}
          selected={pointed}
          onSelect={setPointed}
        />
      </div>
    </div>
  );
}
