import { mayAs, relayAnswerSchema, type SpaceMessage } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '../../forms/error-summary';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askSpace } from '../../space/cms-space.server';
import { DoneNotice } from '../../space/done-notice';
import { MessageCard } from '../../space/message-card';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { doneAt, returnSpaceForm, toTrouble } from '../../space/space-answer.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { ButtonLink } from '../../ui/action/button-link';
import { EmptyState } from '../../ui/notice/empty-state';

const HERE = '/espace/messages';
const PER_PAGE = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const page = Math.max(1, Number(new URL(request.url).searchParams.get('page')) || 1);
  const [member, inbox] = await Promise.all([requireMember(request), askSpace<{ total: number; messages: SpaceMessage[] }>(request, 'GET', `messages?page=${page}`)]);
  if (inbox.kind !== 'done') throw new Response(null, { status: 503 });
  return { member, page, mayAnswer: mayAs(member.role, 'contributor'), hasMore: inbox.body.total > page * PER_PAGE, messages: inbox.body.messages };
}

export async function action({ request }: ActionFunctionArgs) {
  const { values } = await receiveSpaceForm(request);
  const { id, intent } = values;
  if (intent === 'pass-on') {
    const passed = await askSpace(request, 'POST', 'messages/pass-on', { id });
    return passed.kind === 'done' ? doneAt(request, HERE, 'passed') : returnSpaceForm(values, { trouble: toTrouble(passed) });
  }
  const asked = relayAnswerSchema.safeParse({ body: values['body'] });
  if (intent !== 'already' && !asked.success) return returnSpaceForm(values, { problems: { body: 'required' } });
  const answer = await askSpace(request, 'POST', 'messages/answer', { id, body: intent === 'already' ? null : asked.data?.body });
  if (answer.kind !== 'done') return returnSpaceForm(values, { trouble: toTrouble(answer) });
  return doneAt(request, HERE, intent === 'already' ? 'settled' : 'answered');
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ messages }) => messages.title);

/** `/espace/messages`: what visitors wrote, read and answered without showing an address. */
export default function SpaceMessages() {
  const { messages: list, page, hasMore, mayAnswer } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { messages } = useSpaceTexts();
  return (
    <SpacePage title={messages.title} lead={messages.lead}>
      <DoneNotice texts={messages.done} />
      <ErrorSummary returned={returned} labels={{}} />
      {list.length === 0 && <EmptyState title={messages.empty} text={messages.emptyText} level={2} />}
      {list.map((message) => (
        <MessageCard key={message.id} message={message} mayAnswer={mayAnswer} returned={returned} />
      ))}
      {(page > 1 || hasMore) && (
        <p>
          {page > 1 && <ButtonLink url={`${HERE}?page=${page - 1}`}>{messages.previous}</ButtonLink>} {hasMore && <ButtonLink url={`${HERE}?page=${page + 1}`}>{messages.next}</ButtonLink>}
        </p>
      )}
    </SpacePage>
  );
}
