import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DifferencesList } from '../../curation/differences-list';
import { nothingHere, projectPath, readProject, readTaxonomy } from '../../curation/load-project.server';
import type { Sending } from '../../curation/own-project';
import { SheetTabs } from '../../curation/sheet-tabs';
import { ErrorSummary } from '../../forms/error-summary';
import { termNames, valueLines } from '../../curation/value-lines.server';
import { localeOf } from '../../i18n/locale';
import { onlineAs } from '../../curation/online-as';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import { askSpace } from '../../space/cms-space.server';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { doneAt, returnSpaceForm, toTrouble } from '../../space/space-answer.server';
import { DoneNotice } from '../../space/done-notice';
import { SpaceForm } from '../../space/space-form';
import { requireMember } from '../../space/require-member.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import action_ from '../../ui/action/action.module.css';
import { Notice } from '../../ui/notice/notice';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const [member, project, terms] = await Promise.all([requireMember(request), readProject(request, params['id']), readTaxonomy()]);
  const names = termNames(terms, locale);
  const { id, title, moved } = project;
  const differences = (project.draft?.changes ?? []).map(({ field, before, after }) => ({ field, before: valueLines(field, before, names, locale), after: valueLines(field, after, names, locale) }));
  const mayPublish = member.role !== 'reader' && project.draft?.state !== 'submitted' && !project.isObjected && differences.length > 0;
  return { member, id, title, ...onlineAs(project), moved, differences, mayPublish, forTeam: project.forTeam };
}

/** Publishes what was compared. What cannot be is told on the sheet's own page, where it is corrected. */
export async function action({ request, params }: ActionFunctionArgs) {
  await receiveSpaceForm(request);
  const answer = await askSpace<{ sending: Sending }>(request, 'POST', projectPath(params['id'], '/send'), { note: '' });
  if (answer.kind === 'gone') throw nothingHere();
  const sheet = `/espace/projets/${params['id'] ?? ''}`;
  if (answer.kind === 'done') return doneAt(request, sheet, answer.body.sending);
  if (answer.kind === 'stale') return doneAt(request, `${sheet}/comparer`, 'moved');
  const mayWrite = (await requireMember(request)).role !== 'reader';
  return answer.kind === 'refused' && mayWrite ? doneAt(request, sheet, 'notSent') : returnSpaceForm({}, { trouble: toTrouble(answer) });
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ projects }) => projects.compare.title);

/** `/espace/projets/<id>/comparer`: what is online and what is written, field by field. */
export default function SpaceProjectCompare() {
  const { id, title, slug, isReserved, moved, differences, mayPublish, forTeam } = useLoaderData<typeof loader>();
  const { compare, edit, fields } = useSpaceTexts().projects;
  const theirs = useTheirLanguage();
  return (
    <SpacePage title={title} titleLang={theirs} lead={compare.lead} actions={<SheetTabs id={id} here="compare" slug={slug} isReserved={isReserved} />}>
      <DoneNotice kind="warn" texts={{ moved: compare.meanwhile }} />
      <ErrorSummary returned={useActionData<typeof action>()} labels={{}} />
      {moved.length > 0 && <Notice kind="warn">{compare.moved(moved.map((field) => fields[field].toLowerCase()).join(', '))}</Notice>}
      {differences.length === 0 ? <Notice>{compare.none}</Notice> : <DifferencesList differences={differences} before={compare.before} after={compare.after} />}
      {mayPublish && (
        <SpaceForm>
          <button type="submit" className={`${action_.button} ${action_.main}`}>
            {forTeam ? edit.submit : edit.publish}
          </button>
        </SpaceForm>
      )}
    </SpacePage>
  );
}
