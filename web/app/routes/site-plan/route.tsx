import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listPartners } from '../../cms/cms.server';
import { listEditorial } from '../../cms/editorial.server';
import { orRest } from '../../cms/or-rest.server';
import { Blocks } from '../../editorial/blocks';
import { LinkColumns } from '../../editorial/link-columns';
import { InItsLanguage } from '../../editorial/in-its-language';
import { readPageData } from '../../editorial/page-data.server';
import { PageNotices } from '../../editorial/page-notices';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { livedInRegions, partsOfRegions } from '../../territories/regions-and-parts';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

/** The team's list of pages, then what changes by itself: news, dossiers, partners, territories. */
export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const [page, articles, events, collections, { partners }] = await orRest(
    Promise.all([readPageData('plan-du-site', locale), listEditorial('article', locale), listEditorial('event', locale), listEditorial('collection', locale), listPartners(locale)]),
  );
  if (page === null) throw new Response(null, { status: 404 });
  return {
    page,
    news: [...articles, ...events].map(({ slug, title }) => ({ label: title, url: `/actualites/${slug}` })),
    dossiers: collections.map(({ slug, title }) => ({ label: title, url: `/dossiers/${slug}` })),
    partners: partners.map(({ slug, name }) => ({ label: name, url: `/partenaires/${slug}` })),
    territories: [
      ...livedInRegions.map(({ code, label }) => ({ label, url: `/territoires/reg-${code}` })),
      ...partsOfRegions.map(({ code, label }) => ({ label: `${label} (${code})`, url: `/territoires/dep-${code}` })),
    ],
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.page.seoTitle ?? data.page.title, description: data.page.description, location, matches });

export default function SitePlan() {
  const { page, news, dossiers, partners, territories } = useLoaderData<typeof loader>();
  const { layout, editorial } = useTexts();
  return (
    <>
      <PageNotices {...page} />
      <InItsLanguage untranslated={page.untranslated}>
        <PageHead drawing={page.slug} title={page.title} lead={page.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      </InItsLanguage>
      <InItsLanguage untranslated={page.untranslated}>
        <Blocks views={page.blocks} />
      </InItsLanguage>
      <LinkColumns heading={editorial.news} links={news} />
      <LinkColumns heading={editorial.dossiers} links={dossiers} />
      <LinkColumns heading={editorial.partnersTitle} links={partners} />
      <LinkColumns heading={editorial.territoriesTitle} links={territories} />
    </>
  );
}
