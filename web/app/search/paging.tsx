import { MAX_PAGE } from '@carrefour/config';
import { useTexts } from '../i18n/texts';
import { Pages } from './pages';
import { useSearchState } from './use-search-state';

/** The pages of the results, as links. */
export function Paging({ last }: { last: number }) {
  const { search } = useTexts();
  const { state, linkTo } = useSearchState();
  return <Pages current={state.page} last={Math.min(last, MAX_PAGE)} texts={search} linkTo={(page) => linkTo({ page })} />;
}
