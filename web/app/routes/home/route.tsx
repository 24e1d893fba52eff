import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getTaxonomy } from '../../cms/cms.server';
import { orRest } from '../../cms/or-rest.server';
import { Blocks } from '../../editorial/blocks';
import { readPageData } from '../../editorial/page-data.server';
import { PageNotices } from '../../editorial/page-notices';
import { countProjects } from '../../figures/facet-counts.server';
import { Audiences } from '../../home/audiences';
import { Emerging } from '../../home/emerging';
import { emergingProjects } from '../../home/emerging-projects.server';
import { Hero } from '../../home/hero';
import { LiveFigures } from '../../home/live-figures';
import { ThemePapers } from '../../home/theme-papers';
import { localeOf } from '../../i18n/locale';
import { pageMeta } from '../../ui/page/page-meta';

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const [page, taxonomy, counts, emerging] = await Promise.all([
    orRest(readPageData('accueil', locale)),
    getTaxonomy().catch(() => ({ themes: [] })),
    countProjects('', ['theme']),
    emergingProjects(locale),
  ]);
  if (page === null) throw new Response(null, { status: 404 });
  const byTheme = counts?.of('theme');
  const themes = taxonomy.themes
    .filter(({ parent }) => parent === null)
    .map(({ code, label, labelEn }) => ({ code, label: locale === 'en' ? labelEn : label, count: byTheme === undefined ? null : (byTheme.get(code) ?? 0) }))
    // A theme that leads to nothing is none for a visitor yet.
    .filter(({ count }) => count !== 0);
  return { page, themes, emerging };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.page.seoTitle ?? data.page.title, description: data.page.description, location, matches });

/** The hero and the papers are drawn by the site; what follows is arranged by the team, ways in before the last call. */
export default function Home() {
  const { page, themes, emerging } = useLoaderData<typeof loader>();
  const figures = page.blocks.find((view) => view.kind === 'figures');
  const others = page.blocks.filter((view) => view !== figures);
  const middle = others.findIndex(({ kind }) => kind === 'cards') + 1;
  return (
    <>
      <Hero title={page.title} lead={page.lead} />
      {figures !== undefined && <LiveFigures heading={figures.heading} figures={figures.figures} />}
      <PageNotices {...page} />
      <ThemePapers themes={themes} />
      <Blocks views={others.slice(0, middle)} />
      <Emerging {...emerging} />
      <Audiences />
      <Blocks views={others.slice(middle)} />
    </>
  );
}
