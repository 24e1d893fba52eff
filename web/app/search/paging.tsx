import { MAX_PAGE } from '@carrefour/config';
import { usePagination } from 'react-instantsearch';
import { useTexts } from '../i18n/texts';
import { Pages } from './pages';
import { useSearchState } from './use-search-state';

/** The pages of the results, as links. */
export function Paging() {
  const { search } = useTexts();
  const { nbPages } = usePagination();
  const { state, linkTo } = useSearchState();
  return <Pages current={state.page} last={Math.min(nbPages, MAX_PAGE)} texts={search} linkTo={(page) => linkTo({ page })} />;
}
