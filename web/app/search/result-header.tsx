import { sorts } from '@carrefour/config';
import { useInstantSearch, useStats } from 'react-instantsearch';
import { localePath } from '../i18n/locale';
import { useLocale, useTexts } from '../i18n/texts';
import { ActiveFilters } from './active-filters';
import styles from './results.module.css';
import { ReuseMenu } from './reuse-menu';
import { SEARCH_FORM } from './search-form';
import { useSearchState } from './use-search-state';

/** How many projects, in which order, narrowed by what. The count is read out when it changes. */
export function ResultHeader() {
  const { search } = useTexts();
  const locale = useLocale();
  const { nbHits } = useStats();
  const { status } = useInstantSearch();
  const { state, go } = useSearchState();
  const available = sorts.filter((sort) => sort !== 'distance' || state.near !== null);
  return (
    <div className={styles['header']}>
      <h1 className={styles['count']} aria-live="polite" aria-atomic="true" aria-busy={status === 'stalled'}>
        {search.heading(nbHits, state.q)}
      </h1>
      <label className={styles['sort']} data-of-list>
        {search.sort}
        <select name="sort" form={SEARCH_FORM} value={state.sort} onChange={(event) => go({ ...state, page: 1, sort: sorts.find((sort) => sort === event.target.value) ?? 'pertinence' })}>
          {available.map((sort) => (
            <option key={sort} value={sort}>
              {search.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <a className={styles['why']} data-of-list href={localePath(locale, `/methode#${search.rankingAnchor}`)}>
        {search.ranking}
      </a>
      <ActiveFilters />
      <ReuseMenu state={state} />
    </div>
  );
}
