import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { movedOrMissing } from '../../cms/moved-or-missing.server';
import { orRest } from '../../cms/or-rest.server';
import { ownAddress } from '../../cms/own-address.server';
import { partOfOtherPages } from '../../editorial/contract-pages';
import { readPageData } from '../../editorial/page-data.server';
import { PageView } from '../../editorial/page-view';
import { localeOf, localePath } from '../../i18n/locale';
import { territoryOfPage } from '../../territories/territory-page-slug';
import { pageMeta } from '../../ui/page/page-meta';

/** Any page the team writes: `/charte`, `/methode`, or one it added. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { pathname } = new URL(request.url);
  const slug = params['page'] ?? '';
  const territory = territoryOfPage(slug);
  if (territory !== null) throw redirect(localePath(localeOf(pathname), `/territoires/${territory}`), 301);
  const page = partOfOtherPages.has(slug) ? null : await orRest(readPageData(slug, localeOf(pathname)));
  if (page === null) return movedOrMissing(request);
  return { ...page, addresses: ownAddress(request, '', page.slugs) };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.seoTitle ?? data.title, description: data.description, location, matches });

export default function EditorialPage() {
  return <PageView data={useLoaderData<typeof loader>()} />;
}
