import type { PublicProject } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { projectPath, readSpace } from '../../curation/load-project.server';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { Link } from '../../link';
import { FactStrip } from '../../project/fact-strip';
import { PlaceList } from '../../project/place-list';
import { ProjectHead } from '../../project/project-head';
import { ProjectStory } from '../../project/project-story';
import { toProjectView } from '../../project/project-view.server';
import { Sources } from '../../project/sources';
import { requireMember } from '../../space/require-member.server';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { Notice } from '../../ui/notice/notice';
import page from '../../ui/style/page.module.css';
import styles from '../../project/project-sheet.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [member, { project }] = await Promise.all([requireMember(request), readSpace<{ project: PublicProject }>(request, projectPath(params['id'], '/preview'))]);
  return { member, project: toProjectView(project, localeOf(new URL(request.url).pathname)) };
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ projects }) => projects.preview.title);

/** `/espace/projets/<id>/apercu`: the public page of a sheet, once what is written is published. */
export default function SpaceProjectPreview() {
  const { project } = useLoaderData<typeof loader>();
  const { preview } = useSpaceTexts().projects;
  return (
    <article data-paper={project.paper}>
      <div className={page.wrap}>
        <Notice>
          <p>{preview.notice}</p>
          <p>
            <Link to={`/espace/projets/${project.id}`}>{preview.back}</Link>
          </p>
        </Notice>
      </div>
      <ProjectHead project={project} />
      <FactStrip project={project} />
      <div className={`${page.wrap} ${styles['sheet']}`}>
        <div className={styles['main']}>
          <ProjectStory project={project} />
          <PlaceList project={project} />
        </div>
        <aside className={styles['aside']}>
          <Sources project={project} />
        </aside>
      </div>
    </article>
  );
}
