import { followedSearch, formatSearch } from '@carrefour/config';
import { pageBefore } from '../page-before';
import { NEED_PARAMETER } from './whom';

/** The search somebody comes with, written the one way it always is: told by the address, else that of the page before. `''`: none. */
export function readNeed(request: Request): { query: string; isTold: boolean } {
  const told = new URL(request.url).searchParams.get(NEED_PARAMETER);
  const given = told ?? pageBefore(request, /\/recherche$/);
  const query = given.startsWith('/') ? (given.split('?')[1] ?? '') : given;
  return { query: formatSearch(followedSearch(query)).toString(), isTold: told !== null };
}
