import type { ProjectDiscussion } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readSpace, readTaxonomy } from '../../curation/load-project.server';
import { termNames, valueLines } from '../../curation/value-lines.server';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { Link } from '../../link';
import { actBySteps } from '../../space/groups/act-by-steps.server';
import { commentSteps } from '../../space/groups/comment-steps';
import { Discussion } from '../../space/groups/discussion';
import { OutcomeNotice } from '../../space/groups/outcome-notice';
import { ReservedFields } from '../../space/groups/reserved-fields';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';

const steps = commentSteps('project');
const idOf = (id: string | undefined) => encodeURIComponent(id ?? '');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [member, { reserved, ...discussion }, taxonomy] = await Promise.all([requireMember(request), readSpace<ProjectDiscussion>(request, `comments/${idOf(params['id'])}`), readTaxonomy()]);
  const locale = localeOf(new URL(request.url).pathname);
  const names = termNames(taxonomy, locale);
  return { member, discussion, reserved: Object.entries(reserved).map(([field, value]) => ({ field, lines: valueLines(field, value, names, locale) })).filter(({ lines }) => lines.length > 0) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return actBySteps(steps, request, idOf(params['id']), (await receiveSpaceForm(request)).values);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ groups }) => groups.comments);

/** `/espace/discussions/<id>`: what partners say to each other of a published project, whoever recorded it. */
export default function ProjectDiscussionPage() {
  const { discussion: { project, comments }, reserved } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { groups } = useSpaceTexts();
  return (
    <SpacePage title={groups.discussionOf(project.title)} lead={project.isPublic ? <Link to={`/projets/${project.slug}`}>{groups.seeProject}</Link> : groups.wholeReserved}>
      <OutcomeNotice returned={returned?.form} words={groups.done} />
      <ReservedFields fields={reserved} />
      <Discussion comments={comments} returned={returned?.form} />
    </SpacePage>
  );
}
