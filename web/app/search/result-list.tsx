import { formatSearch } from '@carrefour/config';
import { useEffect, useRef } from 'react';
import { useHits, usePagination } from 'react-instantsearch';
import { needPath } from '../forms/message/whom';
import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import type { SearchHit } from './engine/search-client';
import { EmptyState } from './empty-state';
import { Paging } from './paging';
import { ResultRow } from './result-row';
import styles from './results.module.css';
import { useSearchState } from './use-search-state';

type ResultListProps = { selected: string | null; onPoint: (id: string | null) => void; relaxations: Record<string, number> };

/** The projects found, or the ways on when there are none. */
export function ResultList({ selected, onPoint, relaxations }: ResultListProps) {
  const { search } = useTexts();
  const { items } = useHits<SearchHit>();
  const hits = items as unknown as SearchHit[];
  // Mounted with or without results: while the server renders there are none yet, and the page asked for would be forgotten.
  const { nbPages } = usePagination();
  const { state } = useSearchState();
  const list = useRef<HTMLOListElement>(null);
  const page = useRef(state.page);
  // Another page is read from its top.
  useEffect(() => {
    if (page.current !== state.page) list.current?.parentElement?.scrollTo({ top: 0 });
    page.current = state.page;
  }, [state.page]);
  if (hits.length === 0) return <EmptyState initial={relaxations} />;
  return (
    <>
      <ol ref={list} className={styles['list']} aria-label={search.results}>
        {hits.map((hit) => (
          <ResultRow key={hit.objectID} hit={hit} isSelected={hit.objectID === selected} onPoint={onPoint} />
        ))}
      </ol>
      <Paging last={nbPages} />
      <p className={styles['need']}>
        <Link to={needPath(formatSearch(state).toString())}>{search.tellNeed}</Link>
      </p>
    </>
  );
}
