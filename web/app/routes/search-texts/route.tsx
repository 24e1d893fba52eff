import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { localeOf, localePath } from '../../i18n/locale';
import { textsOf, useLocale, useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import { Pages } from '../../search/pages';
import { SearchTabs } from '../../site-texts/search-tabs';
import { textTabs } from '../../site-texts/search-tab';
import { TextResultList } from '../../site-texts/text-result-list';
import styles from '../../site-texts/text-results.module.css';
import { TextsForm } from '../../site-texts/texts-form';
import { textsPageData } from '../../site-texts/texts-page-data.server';
import { pageMeta } from '../../ui/page/page-meta';
import page from '../../ui/style/page.module.css';

/** Partners, or pages and news, found by the words of the search box. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const tab = textTabs.find((known) => known === params['tab']);
  if (tab === undefined) throw new Response(null, { status: 404 });
  return textsPageData(tab, searchParams, localeOf(pathname));
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (data === undefined) return [];
  const { search } = textsOf(localeOf(location.pathname));
  const title = search.tabs.title(data.tab, data.q);
  return pageMeta({ title, description: search.tabs.description, location, matches, hidden: true });
};

export default function SearchTexts() {
  const { tab, q, page: current, last, total, projects, counts, results } = useLoaderData<typeof loader>();
  const { search } = useTexts();
  const base = localePath(useLocale(), `/recherche/${tab}`);
  const linkTo = (next: number) => ({ href: `${base}?${new URLSearchParams([...(q === '' ? [] : [['q', q]]), ...(next > 1 ? [['page', String(next)]] : [])]).toString()}` });
  return (
    <div className={styles['page']}>
      <TextsForm tab={tab} q={q} />
      <SearchTabs current={tab} q={q} projects={projects} texts={counts} />
      <div className={styles['body']}>
        <div className={page.wrap}>
          <h1 className={styles['count']}>{search.tabs.heading(tab, total, q)}</h1>
          {results.length > 0 ? (
            <>
              <TextResultList results={results} />
              <Pages current={current} last={last} texts={search} linkTo={linkTo} />
            </>
          ) : (
            <p className={styles['ways']}>{search.tabs.nothing}</p>
          )}
          <p className={styles['ways']}>
            {tab === 'partenaires' ? <Link to="/partenaires">{search.tabs.directory}</Link> : <Link to="/plan-du-site">{search.tabs.sitePlan}</Link>}
          </p>
        </div>
      </div>
    </div>
  );
}
