import type { VoteView } from '@carrefour/config';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useLanguageOf } from '../../editorial/language-of';
import { FormChoice } from '../../forms/form-choice';
import form from '../../forms/form.module.css';
import { formatMoment } from '../../i18n/dates';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import { askSpace } from '../../space/cms-space.server';
import styles from '../../space/groups/groups.module.css';
import { OutcomeNotice } from '../../space/groups/outcome-notice';
import { Part } from '../../space/groups/part';
import { VoteResult } from '../../space/groups/vote-result';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { useMember } from '../../space/use-member';
import actionStyles from '../../ui/action/action.module.css';
import { Link } from '../../link';

const pathOf = (id: string | undefined) => `votes/${encodeURIComponent(id ?? '')}`;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const answer = await askSpace<{ vote: VoteView }>(request, 'GET', `${pathOf(params['id'])}?locale=${localeOf(new URL(request.url).pathname)}`);
  if (answer.kind !== 'done') throw new Response(null, { status: answer.kind === 'gone' ? 404 : 503 });
  return { member, vote: answer.body.vote };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const sent = await receiveSpaceForm(request);
  const answer = await askSpace(request, 'POST', pathOf(params['id']), { choice: sent.get('choice') });
  const status = { gone: 404, down: 503, flood: 429, stale: 409, refused: 400 } as const;
  // Nothing chosen, or the vote ended meanwhile: the page says where it stands.
  if (answer.kind !== 'done' && answer.kind !== 'refused') throw new Response(null, { status: status[answer.kind] });
  return redirect(`${new URL(request.url).pathname}${answer.kind === 'done' ? '?fait=vote' : ''}`, 303);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ groups }) => groups.votes);

function WhyNot() {
  const { groups } = useSpaceTexts();
  const { role, actingFor } = useMember();
  return <p>{actingFor ? groups.actingOnly : role === 'reader' ? groups.readerOnly : groups.notElector}</p>;
}

function Ballot({ vote: { choices, ownChoice } }: { vote: VoteView }) {
  const { groups } = useSpaceTexts();
  const theirs = useTheirLanguage();
  return (
    <SpaceForm className={form.form}>
      <FormChoice name="choice" legend={groups.choose} choices={choices.map((choice) => ({ code: choice, label: choice }))} choicesLang={theirs} returned={undefined} {...(ownChoice !== null && { value: ownChoice })} />
      <p>
        <button type="submit" className={`${actionStyles.button} ${actionStyles.main}`}>
          {ownChoice === null ? groups.cast : groups.castAgain}
        </button>
      </p>
    </SpaceForm>
  );
}

/** `/espace/votes/<id>`: one question, one's organisation's ballot, then the result. */
export default function Vote() {
  const { vote } = useLoaderData<typeof loader>();
  const { groups } = useSpaceTexts();
  const locale = useLocale();
  const theirs = useTheirLanguage();
  const languageOf = useLanguageOf();
  const when = formatMoment(vote.closesAt, locale);
  return (
    <SpacePage title={vote.question} titleLang={theirs} lead={vote.group === null ? groups.allPartners : <Link to={`/espace/groupes/${vote.group.id}`} lang={languageOf(vote.group)}>{vote.group.name}</Link>}>
      <OutcomeNotice returned={undefined} words={{ vote: groups.castDone }} />
      {vote.details !== null && <p className={styles.text} lang={theirs}>{vote.details}</p>}
      <p>
        <strong>{vote.state === 'voting' ? groups.closesAt(when) : groups.closedAt(when)}</strong>{vote.result === null && ' · '}
        {vote.result === null && `${groups.turnout(vote.cast, vote.electors)}.`}
      </p>
      {vote.state === 'voting' && <p className={styles.by}>{groups.voteRule} {vote.publishes && groups.published}</p>}
      {vote.ownChoice !== null && <p>{groups.yourChoice(vote.ownChoice)}</p>}
      {vote.state === 'voting' && (vote.mayVote ? <Ballot vote={vote} /> : <WhyNot />)}
      {vote.state === 'counted' && <Part heading={groups.result}>{vote.result === null ? <p>{groups.counting}</p> : <VoteResult result={vote.result} />}</Part>}
    </SpacePage>
  );
}
