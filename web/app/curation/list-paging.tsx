import { Paging } from '../space/paging';
import { pageAddress, type ListQuery } from './list-query';

/** The pages of a partner's own projects, as they were asked for. */
export function ListPaging({ query, page, pages }: { query: ListQuery; page: number; pages: number }) {
  return <Paging page={page} pages={pages} to={(other) => pageAddress(query, other)} />;
}
