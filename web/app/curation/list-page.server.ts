import { redirect } from '@remix-run/node';
import { localeOf } from '../i18n/locale';
import { followTerms } from '../search/follow-terms.server';
import { placeLabelsOf } from '../search/place-labels.server';
import { placeQuestion } from '../search/place-question.server';
import { readVocabulary } from '../search/read-vocabulary.server';
import { withPlace } from '../search/with-place';
import { listAddress, toCmsQuery, toListQuery, type ListQuery } from './list-query';
import { toListView } from './list-view.server';
import { readSpace } from './load-project.server';
import type { OwnList } from './own-project';
import { placeAddress } from './place-address.server';

/** What the address of the list asks for, by the terms of today; a place that nobody knows, or that several towns are, narrows nothing: the page says so. */
export async function askedAt(address: string): Promise<ListQuery> {
  const { searchParams } = new URL(address);
  const asked = toListQuery(searchParams);
  return { ...asked, search: await followTerms(searchParams.has('lieu') ? { ...asked.search, near: null } : asked.search) };
}

/** What the page of one's own projects shows at its address. Typed places lead to the address that says the same. */
export async function readListPage(request: Request) {
  const { pathname } = new URL(request.url);
  const locale = localeOf(pathname);
  const placed = placeAddress(request.url);
  if (placed !== null) throw redirect(placed);
  const query = await askedAt(request.url);
  const place = placeQuestion(request.url, (found) => listAddress({ ...query, search: withPlace(query.search, found) }));
  const [list, vocabulary] = await Promise.all([readSpace<OwnList>(request, `projects?${toCmsQuery(query)}`), readVocabulary(query.search, locale)]);
  return { query, place, placeLabels: placeLabelsOf(query.search), vocabulary, choices: list.choices, list: toListView(list, locale) };
}
