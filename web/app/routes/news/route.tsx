import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listEditorial } from '../../cms/editorial.server';
import { orRest } from '../../cms/or-rest.server';
import { Blocks } from '../../editorial/blocks';
import { DossierList } from '../../editorial/dossier-list';
import { toNews } from '../../editorial/news-item';
import { NewsList } from '../../editorial/news-list';
import { InItsLanguage } from '../../editorial/in-its-language';
import { readPageData } from '../../editorial/page-data.server';
import { PageNotices } from '../../editorial/page-notices';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';
import { Section } from '../../ui/page/section';

/** All news and events, and every dossier; the team's other words after them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const [page, articles, events, collections] = await orRest(
    Promise.all([readPageData('actualites', locale), listEditorial('article', locale), listEditorial('event', locale), listEditorial('collection', locale)]),
  );
  if (page === null) throw new Response(null, { status: 404 });
  const dossiers = collections.map(({ id, slug, title, lead, image, imageCredit, fallback }) => ({ id, slug, title, lead, image, imageCredit, fallback }));
  const linksToDossiers = (cards: { linkUrl: string | null }[] | null) => (cards ?? []).some(({ linkUrl }) => linkUrl?.startsWith('/dossiers/'));
  const blocks = page.blocks.filter((view) => view.kind !== 'articles' && !(view.kind === 'cards' && linksToDossiers(view.cards)));
  return { page: { ...page, blocks }, ...toNews(articles, events, new Date()), dossiers };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.page.seoTitle ?? data.page.title, description: data.page.description, location, matches });

export default function News() {
  const { page, coming, told, dossiers } = useLoaderData<typeof loader>();
  const { layout, editorial } = useTexts();
  return (
    <>
      <PageNotices {...page} />
      <InItsLanguage untranslated={page.untranslated}>
        <PageHead drawing={page.slug} title={page.title} lead={page.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      </InItsLanguage>
      {coming.length > 0 && (
        <Section heading={editorial.coming}>
          <NewsList items={coming} />
        </Section>
      )}
      {told.length > 0 && (
        <Section heading={coming.length > 0 ? editorial.past : editorial.news}>
          <NewsList items={told} />
        </Section>
      )}
      {dossiers.length > 0 && (
        <Section heading={editorial.dossiers} ground="board" id="dossiers">
          <DossierList dossiers={dossiers} />
        </Section>
      )}
      <InItsLanguage untranslated={page.untranslated}>
        <Blocks views={page.blocks} />
      </InItsLanguage>
    </>
  );
}
