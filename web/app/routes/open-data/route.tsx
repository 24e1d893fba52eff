import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listDumps } from '../../cms/cms.server';
import { orRest } from '../../cms/or-rest.server';
import { Blocks } from '../../editorial/blocks';
import { InItsLanguage } from '../../editorial/in-its-language';
import { readPageData } from '../../editorial/page-data.server';
import { PageNotices } from '../../editorial/page-notices';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { DumpList } from '../../open-data/dump-list';
import { ProgramLinks } from '../../open-data/program-links';
import { toGivenDump } from '../../open-data/to-given-dump';
import { siteEnv } from '../../site-env.server';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

/** `/donnees`: what the team says of the data, then the copies and formats there are. */
export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const [page, { dumps }] = await Promise.all([orRest(readPageData('donnees', locale)), listDumps().catch(() => ({ dumps: [] }))]);
  if (page === null) throw new Response(null, { status: 404 });
  return { page, dumps: dumps.map((dump) => toGivenDump(dump, siteEnv().WEB_URL, locale)) };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.page.seoTitle ?? data.page.title, description: data.page.description, location, matches });

export default function OpenData() {
  const { page, dumps } = useLoaderData<typeof loader>();
  const { layout } = useTexts();
  const words = (
    <>
      <PageHead drawing={page.slug} title={page.title} lead={page.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      <Blocks views={page.blocks} />
    </>
  );
  return (
    <>
      <PageNotices {...page} />
      <InItsLanguage untranslated={page.untranslated}>{words}</InItsLanguage>
      <DumpList dumps={dumps} />
      <ProgramLinks />
    </>
  );
}
