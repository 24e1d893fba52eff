import { parseSearch } from '@carrefour/config';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { movedTo } from '../../cms/moved-to.server';
import { count } from '../../counts/count.server';
import type { PageHandle } from '../../hydration';
import { localeOf } from '../../i18n/locale';
import { textsOf } from '../../i18n/texts';
import { DegradedSearch } from '../../search/degraded-search';
import { browserAccess } from '../../search/engine/engine-access';
import { searchClient } from '../../search/engine/search-client';
import { followTerms } from '../../search/follow-terms.server';
import { placeRedirect } from '../../search/place-redirect.server';
import { searchHref } from '../../search/search-routing';
import { SearchApp } from '../../search/search-app';
import { pageMeta } from '../../ui/page/page-meta';
import { searchPageData, type SearchPageData } from '../../search/search-page-data.server';

export const handle: PageHandle = { hydrate: true };

/** The projects on the first page that a search shows. */
const shownIn = (data: SearchPageData): string[] =>
  data.kind === 'degraded' ? data.list.projects.map(({ id }) => id) : Object.values(data.serverState.initialResults).flatMap(({ results }) => ((results?.[0]?.hits ?? []) as { objectID: string }[]).map(({ objectID }) => objectID));

export async function loader({ request }: LoaderFunctionArgs) {
  const moved = placeRedirect(request.url);
  if (moved !== null) return redirect(moved);
  const { pathname, searchParams } = new URL(request.url);
  const { state } = parseSearch(searchParams);
  const today = await followTerms(state);
  if (today !== state) throw movedTo(searchHref(pathname, today));
  const data = await searchPageData(request.url);
  count(request, 'search', shownIn(data));
  return json(data);
}

export const meta: MetaFunction<typeof loader> = ({ location, matches }) => {
  const { search } = textsOf(localeOf(location.pathname));
  const q = new URLSearchParams(location.search).get('q') ?? '';
  const title = q === '' ? search.title : `${q} – ${search.title}`;
  return pageMeta({ title, description: search.description, location, matches });
};

/** InstantSearch owns the address once the page lives: Remix must not read it again. */
export const shouldRevalidate = () => false;

export default function SearchRoute() {
  const [data] = useState(useLoaderData<typeof loader>());
  return data.kind === 'degraded' ? <DegradedSearch {...data} /> : <LiveSearch {...data} />;
}

function LiveSearch({ engine, ...data }: Extract<SearchPageData, { kind: 'search' }>) {
  const [client] = useState(() => searchClient(browserAccess(new URL(data.url).origin, engine)));
  return <SearchApp {...data} client={client} />;
}
