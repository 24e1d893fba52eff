import { mayAs, type SpacePair } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '../../forms/error-summary';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askSpace } from '../../space/cms-space.server';
import { DoneNotice } from '../../space/done-notice';
import { PairCard } from '../../space/pair-card';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { doneAt, returnSpaceForm, toTrouble } from '../../space/space-answer.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { EmptyState } from '../../ui/notice/empty-state';

export async function loader({ request }: LoaderFunctionArgs) {
  const [member, answer] = await Promise.all([requireMember(request), askSpace<{ pairs: SpacePair[]; total: number }>(request, 'GET', 'pairs')]);
  if (answer.kind !== 'done') throw new Response(null, { status: 503 });
  return { member, ...answer.body, maySpeak: mayAs(member.role, 'contributor') };
}

export async function action({ request }: ActionFunctionArgs) {
  const { values } = await receiveSpaceForm(request);
  const { a, b, keep, note = '' } = values;
  const says = values['says'] === 'same' ? 'same' : 'different';
  const answer = await askSpace<{ outcome: string }>(request, 'POST', 'pairs', { a, b, says, keep: keep === 'b' ? 'b' : 'a', note });
  return answer.kind === 'done' ? doneAt(request, '/espace/doublons', answer.body.outcome) : returnSpaceForm(values, { trouble: toTrouble(answer) });
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ pairs }) => pairs.title);

/** `/espace/doublons`: sheets of a partner that may tell of a project another sheet tells of. */
export default function SpacePairs() {
  const { pairs: list, total, maySpeak } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { pairs } = useSpaceTexts();
  return (
    <SpacePage title={pairs.title} lead={pairs.lead}>
      <DoneNotice texts={pairs.done} />
      <ErrorSummary returned={returned} labels={{}} />
      {list.length === 0 && <EmptyState title={pairs.empty} text={pairs.emptyText} level={2} />}
      {list.map((pair) => (
        <PairCard key={`${pair.a.id} ${pair.b.id}`} pair={pair} maySpeak={maySpeak} returned={returned} />
      ))}
      {total > list.length && <p>{pairs.rest(total - list.length)}</p>}
    </SpacePage>
  );
}
