import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getProject } from '../../cms/cms.server';
import { movedOrMissing } from '../../cms/moved-or-missing.server';
import { movedTo } from '../../cms/moved-to.server';
import { orRest } from '../../cms/or-rest.server';
import { count } from '../../counts/count.server';
import { reachesPartner } from '../../forms/message/reaches-partner.server';
import { localeOf, localePath } from '../../i18n/locale';
import { ProjectSheet } from '../../project/project-sheet';
import { toProjectView } from '../../project/project-view.server';
import { Similar } from '../../project/similar';
import { similarProjects } from '../../project/similar-projects.server';
import { structuredProject } from '../../project/structured-project';
import { siteEnv } from '../../site-env.server';
import { pageMeta } from '../../ui/page/page-meta';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { pathname } = new URL(request.url);
  const locale = localeOf(pathname);
  const answer = await orRest(getProject(params['slug'] ?? ''));
  switch (answer.kind) {
    case 'moved':
      throw movedTo(localePath(locale, `/projets/${answer.slug}`));
    case 'gone':
      throw new Response(null, { status: 410 });
    case 'unknown':
      return movedOrMissing(request);
    case 'found': {
      const { project } = answer;
      count(request, 'view', [project.id]);
      const [reaches, similar] = await Promise.all([
        project.hasContact ? true : reachesPartner({ project: project.slug, partner: null }),
        similarProjects(project, locale),
      ]);
      return {
        project: toProjectView(project, locale, reaches),
        similar,
        structured: structuredProject(project, `${siteEnv().WEB_URL}/projets/${project.slug}`),
      };
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined || !('project' in data)
    ? []
    : pageMeta({ title: data.project.title, description: data.project.summary, type: 'article', image: `/images/${localeOf(location.pathname)}/projets/${data.project.slug}.png`, structured: data.structured, location, matches });

export default function ProjectPage() {
  const data = useLoaderData<typeof loader>();
  if (!('project' in data)) return null;
  const { project, similar } = data;
  return (
    <>
      <ProjectSheet project={project} />
      <Similar similar={similar} />
    </>
  );
}
