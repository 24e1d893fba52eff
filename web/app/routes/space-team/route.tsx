import { inviteSchema } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '../../forms/error-summary';
import { FormChoice } from '../../forms/form-choice';
import { FormField } from '../../forms/form-field';
import styles from '../../forms/form.module.css';
import { toFieldProblems } from '../../forms/to-field-problems';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askSpace } from '../../space/cms-space.server';
import { DoneNotice } from '../../space/done-notice';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { doneAt, returnSpaceForm, toTrouble } from '../../space/space-answer.server';
import { SpaceBlock } from '../../space/space-block';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { JoiningList, MemberList, PendingList } from '../../space/team-lists';
import type { TeamView } from '../../space/team-types';
import action_ from '../../ui/action/action.module.css';
import { Notice } from '../../ui/notice/notice';

const HERE = '/espace/equipe';

export async function loader({ request }: LoaderFunctionArgs) {
  const [member, team] = await Promise.all([requireMember(request), askSpace<TeamView>(request, 'GET', 'team')]);
  if (team.kind !== 'done') throw new Response(null, { status: 503 });
  return { member, team: team.body };
}

/** What each button asks of the CMS, and what the page then says. */
const asks: Readonly<Record<string, (values: Record<string, string>) => readonly [path: string, body: object, done: string]>> = {
  role: ({ id, role }) => ['team/role', { id, role }, 'role'],
  end: ({ id }) => ['team/role', { id, role: null }, 'ended'],
  'take-back': ({ id }) => ['team/take-back', { id }, 'taken'],
  accept: ({ id, role }) => ['team/join', { id, role, state: 'accepted' }, 'accepted'],
  refuse: ({ id, role }) => ['team/join', { id, role, state: 'refused' }, 'refused'],
};

export async function action({ request }: ActionFunctionArgs) {
  const { values } = await receiveSpaceForm(request);
  if (values['intent'] === 'invite') {
    const asked = inviteSchema.safeParse({ ...values, locale: localeOf(new URL(request.url).pathname) });
    if (!asked.success) return returnSpaceForm(values, { problems: toFieldProblems(asked.error.issues, values) });
    const sent = await askSpace(request, 'POST', 'team/invite', asked.data);
    return sent.kind === 'done' ? doneAt(request, HERE, 'invited') : returnSpaceForm(values, { trouble: toTrouble(sent) });
  }
  const intent = values['intent'] ?? '';
  const ask = Object.hasOwn(asks, intent) ? asks[intent] : undefined;
  if (ask === undefined) throw new Response(null, { status: 400 });
  const [path, body, done] = ask(values);
  const answer = await askSpace<{ outcome?: string }>(request, 'POST', path, body);
  if (answer.kind !== 'done') return returnSpaceForm({}, { trouble: toTrouble(answer) });
  return doneAt(request, HERE, answer.body.outcome === 'last' ? 'last' : done);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ team }) => team.title);

/** `/espace/equipe`: who acts for the organisation; its managers invite, change roles, answer requests. */
export default function SpaceTeam() {
  const { member, team: view } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { team, common } = useSpaceTexts();
  const manages = member.role === 'referent';
  const managers = view.members.filter(({ role }) => role === 'referent').length;
  const roles = (['reader', 'contributor', 'referent'] as const).map((code) => ({ code, label: common.roles[code], hint: common.roleTexts[code] }));
  return (
    <SpacePage title={team.title} lead={team.lead}>
      <DoneNotice texts={team.done} />
      <DoneNotice texts={{ last: team.last }} kind="warn" />
      <ErrorSummary returned={returned} labels={{ email: team.email, role: team.as }} />
      {manages && managers === 1 && <Notice>{team.alone}</Notice>}
      <JoiningList joining={view.joining} />
      <MemberList members={view.members} manages={manages} />
      <PendingList pending={view.pending} />
      {manages && (
        <SpaceBlock heading={team.inviteHeading} intro={team.inviteHint}>
          <SpaceForm className={styles.form}>
            <input type="hidden" name="intent" value="invite" />
            <FormField name="email" type="email" label={team.email} returned={returned} maxLength={250} />
            <FormChoice name="role" legend={team.as} choices={roles} returned={returned} value="contributor" />
            <p>
              <button type="submit" className={`${action_.button} ${action_.strong}`}>{team.invite}</button>
            </p>
          </SpaceForm>
        </SpaceBlock>
      )}
    </SpacePage>
  );
}
