import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getCollection } from '../../cms/editorial.server';
import { movedOrMissing } from '../../cms/moved-or-missing.server';
import { orRest } from '../../cms/or-rest.server';
import { dossierProjects } from '../../editorial/dossier-projects.server';
import { toHtml } from '../../editorial/markdown.server';
import { PageNotices } from '../../editorial/page-notices';
import { RichText } from '../../editorial/rich-text';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { MoreLink } from '../../ui/action/button-link';
import { ProjectWall } from '../../ui/card/project-wall';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';
import { Section } from '../../ui/page/section';

/** A question, the team's words, and the projects which answer it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const dossier = await orRest(getCollection(params['slug'] ?? '', locale));
  if (dossier === null) return movedOrMissing(request);
  const { slug, title, lead, body, seoDescription } = dossier;
  return {
    slug, title, lead, description: seoDescription ?? lead, html: toHtml(body, locale),
    untranslated: locale === 'en' && dossier.fallback === true,
    ...(await orRest(dossierProjects(dossier, locale))),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.title, description: data.description, type: 'article', location, matches });

export default function DossierPage() {
  const { slug, title, lead, html, projects, total, query, untranslated } = useLoaderData<typeof loader>();
  const { layout, editorial, cards } = useTexts();
  return (
    <>
      <PageNotices untranslated={untranslated} pending={false} />
      <PageHead drawing={slug} title={title} lead={lead} kicker={editorial.dossier} crumbs={[{ label: layout.home, url: '/' }, { label: editorial.news, url: '/actualites' }]} />
      {html !== '' && (
        <Section>
          <RichText html={html} />
        </Section>
      )}
      {projects.length > 0 && (
        <Section heading={editorial.dossierProjects} ground="board" more={<MoreLink url={`/recherche?${query}`}>{cards.allOf(total)}</MoreLink>}>
          <ProjectWall projects={projects} />
        </Section>
      )}
    </>
  );
}
