import type { GroupPage } from '@carrefour/config';
import { bodyKinds, labelOf } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useLanguageOf } from '../../editorial/language-of';
import { toHtml } from '../../editorial/markdown.server';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale } from '../../i18n/texts';
import { askSpace } from '../../space/cms-space.server';
import { actBySteps } from '../../space/groups/act-by-steps.server';
import { Discussion } from '../../space/groups/discussion';
import { GroupFacts, GroupMeetings } from '../../space/groups/group-facts';
import { groupSteps } from '../../space/groups/group-steps';
import styles from '../../space/groups/groups.module.css';
import { NoteList } from '../../space/groups/note-list';
import { OutcomeNotice } from '../../space/groups/outcome-notice';
import { Part } from '../../space/groups/part';
import { VoteList } from '../../space/groups/vote-card';
import { VoteForm } from '../../space/groups/vote-form';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { useMember } from '../../space/use-member';
import action_ from '../../ui/action/action.module.css';

const idOf = (id: string | undefined) => encodeURIComponent(id ?? '');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const locale = localeOf(new URL(request.url).pathname);
  const answer = await askSpace<GroupPage>(request, 'GET', `groups/${idOf(params['id'])}?locale=${locale}`);
  if (answer.kind !== 'done') throw new Response(null, { status: answer.kind === 'gone' ? 404 : 503 });
  const toRead = (text: string | null) => (text === null ? '' : toHtml(text, locale));
  const meetings = answer.body.meetings.map((meeting) => ({ ...meeting, agenda: toRead(meeting.agenda), minutes: toRead(meeting.minutes) }));
  return { member, page: answer.body, meetings };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return actBySteps(groupSteps, request, idOf(params['id']), (await receiveSpaceForm(request)).values);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ groups }) => groups.title);

function JoinOrLeave({ group: { takesPart } }: { group: GroupPage['group'] }) {
  const { groups } = useSpaceTexts();
  return (
    <SpaceForm className={styles.inline}>
      <input type="hidden" name="intent" value={takesPart ? 'leave' : 'join'} />
      <button type="submit" className={`${action_.button} ${takesPart ? action_.small : action_.main}`}>
        {takesPart ? groups.leave : groups.join}
      </button>
      <span className={styles.by}>{takesPart ? groups.leaveText : groups.joinText}</span>
    </SpaceForm>
  );
}

/** `/espace/groupes/<id>`: one body, what it decides, what it keeps, what is said there. */
export default function Group() {
  const { page, meetings } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { groups } = useSpaceTexts();
  const { role, actingFor } = useMember();
  const { group, votes, notes, comments, mayJoin } = page;
  const ours = useLanguageOf()(group);
  const kind = labelOf(bodyKinds, group.kind, useLocale());
  const mayWrite = group.takesPart && role !== 'reader';
  const formOf = (intent: string) => (returned?.intent === intent ? returned.form : undefined);
  return (
    <SpacePage title={group.name} titleLang={ours} lead={group.purpose === null ? kind : <>{`${kind}. `}<span lang={ours}>{group.purpose}</span></>}>
      <OutcomeNotice returned={returned?.form} words={groups.done} />
      {mayJoin ? role !== 'reader' && <JoinOrLeave group={group} /> : <p className={styles.by}>{groups.teamFills}</p>}
      <GroupFacts page={page} />
      <Part heading={groups.votes}>
        {votes.length === 0 ? <p>{groups.noVotes}</p> : <VoteList votes={votes} />}
        {mayWrite && mayJoin && !actingFor && <VoteForm returned={formOf('vote')} />}
      </Part>
      <GroupMeetings id={group.id} meetings={meetings} />
      <NoteList notes={notes} mayWrite={mayWrite} returned={formOf('note')} />
      <Discussion comments={comments} returned={formOf('comment')} />
    </SpacePage>
  );
}
