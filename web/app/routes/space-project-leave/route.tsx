import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { nothingHere, projectPath, readProject } from '../../curation/load-project.server';
import { SheetTabs } from '../../curation/sheet-tabs';
import form from '../../forms/form.module.css';
import { onlineAs } from '../../curation/online-as';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import { askSpace } from '../../space/cms-space.server';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { doneAt } from '../../space/space-answer.server';
import { SpaceBlock } from '../../space/space-block';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import action_ from '../../ui/action/action.module.css';
import { Notice } from '../../ui/notice/notice';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [member, project] = await Promise.all([requireMember(request), readProject(request, params['id'])]);
  const { id, title, isPublished, isShared, isObjected } = project;
  return { member, id, title, ...onlineAs(project), isPublished, isShared, isObjected };
}

/** The form again. */
type Returned = { trouble: 'notSure' | 'down' | 'refused'; note: string };

export async function action({ request, params }: ActionFunctionArgs) {
  const sent = await receiveSpaceForm(request);
  const isObjection = sent.get('intent') === 'object';
  if (isObjection && sent.get('sure') !== '1') return json<Returned>({ trouble: 'notSure', note: sent.get('note') }, 400);
  const answer = await askSpace(request, 'POST', projectPath(params['id'], isObjection ? '/object' : '/unpublish'), isObjection ? { note: sent.get('note') } : {});
  if (answer.kind === 'gone') throw nothingHere();
  if (answer.kind !== 'done') return json<Returned>({ trouble: answer.kind === 'down' ? 'down' : 'refused', note: sent.get('note') }, 400);
  return isObjection ? doneAt(request, '/espace/projets', 'objected') : doneAt(request, `/espace/projets/${params['id'] ?? ''}`, 'unpublished');
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ projects }) => projects.leave.title);

/** `/espace/projets/<id>/retirer`: off the site for now, or for good. */
export default function SpaceProjectLeave() {
  const { member, id, title, slug, isReserved, isPublished, isShared, isObjected } = useLoaderData<typeof loader>();
  const returned = useActionData<Returned>();
  const { projects, common } = useSpaceTexts();
  const { leave, edit } = projects;
  const theirs = useTheirLanguage();
  const trouble = returned?.trouble;
  return (
    <SpacePage title={title} titleLang={theirs} actions={<SheetTabs id={id} here="leave" slug={slug} isReserved={isReserved} />}>
      {trouble !== undefined && (
        <div role="alert">
          <Notice kind="warn">{trouble === 'notSure' ? leave.notSure : common.troubles[trouble]}</Notice>
        </div>
      )}
      {isObjected && <Notice kind="warn">{edit.objected}</Notice>}
      <SpaceBlock heading={leave.unpublishTitle}>
        {isShared ? (
          <p>{leave.sharedText}</p>
        ) : isPublished && member.role !== 'reader' ? (
          <SpaceForm className={form.form}>
            <p>{leave.unpublishText}</p>
            <p>
              <button type="submit" name="intent" value="unpublish" className={action_.button}>
                {leave.unpublish}
              </button>
            </p>
          </SpaceForm>
        ) : (
          <p>{isPublished ? edit.readOnly : leave.offline}</p>
        )}
      </SpaceBlock>
      {!isObjected && (
        <SpaceBlock heading={leave.objectTitle} intro={isShared ? leave.objectSharedText : leave.objectText}>
          {member.role === 'referent' ? (
            <SpaceForm className={form.form}>
              <div className={form.field}>
                <label htmlFor="note">{leave.note}</label>
                <textarea id="note" name="note" rows={3} maxLength={2000} className={form.box} defaultValue={returned?.note ?? ''} />
              </div>
              <label className={form.choice}>
                <input type="checkbox" name="sure" value="1" />
                <span>{leave.sure}</span>
              </label>
              <p>
                <button type="submit" name="intent" value="object" className={`${action_.button} ${action_.main}`}>
                  {leave.object}
                </button>
              </p>
            </SpaceForm>
          ) : (
            <p>{leave.referents}</p>
          )}
        </SpaceBlock>
      )}
    </SpacePage>
  );
}
