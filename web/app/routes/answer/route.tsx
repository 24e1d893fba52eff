import { linkToken, relayAnswerSchema } from '@carrefour/config';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ClosedLink } from '../../forms/closed-link';
import { sendForm } from '../../forms/cms-forms.server';
import { FormCheck } from '../../forms/form-choice';
import { FormField } from '../../forms/form-field';
import styles from '../../forms/form.module.css';
import { NarrowSection } from '../../forms/narrow-section';
import { PlainForm } from '../../forms/plain-form';
import { privatePage } from '../../forms/private-page';
import { readLink } from '../../forms/read-link.server';
import { receiveForm } from '../../forms/receive-form.server';
import { returnForm } from '../../forms/return-form.server';
import { stampFor } from '../../forms/stamp-for.server';
import { formatDay } from '../../i18n/dates';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf, localePath } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

const FORM = 'answer';
type Message = { writer: string; subject: string; body: string; createdAt: string; project: { slug: string; title: string } | null };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await readLink<{ message: Message | null }>('answers/read', params['token']);
  const message = found?.message ?? null;
  const locale = localeOf(new URL(request.url).pathname);
  return { message, day: message === null ? '' : formatDay(message.createdAt, locale), stamp: stampFor(FORM) };
}

export async function action(args: ActionFunctionArgs) {
  const token = linkToken.safeParse(args.params['token']);
  const received = await receiveForm(args, FORM);
  if (!token.success) return returnForm(received, { trouble: 'gone' });
  const isDone = received.values['already'] === '1';
  const asked = relayAnswerSchema.safeParse({ body: received.values['body'] });
  if (!isDone && !asked.success) return returnForm(received, { problems: { body: 'required' }, trouble: received.trouble });
  if (received.trouble !== null) return returnForm(received, { trouble: received.trouble });
  const sent = await sendForm('answers', { token: token.data, body: isDone ? null : asked.data?.body });
  if (sent.kind !== 'sent') return returnForm(received, { trouble: sent.kind });
  return redirect(localePath(localeOf(new URL(args.request.url).pathname), '/merci/answer'), 303);
}

export const headers = privatePage;

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: formTextsOf(localeOf(location.pathname)).answer.title, description: null, location, matches, hidden: true });

/** `/repondre/<token>`: whoever received a message answers it, without showing an address. */
export default function Answer() {
  const { message, day, stamp } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { answer } = useFormTexts();
  const { layout } = useTexts();
  return (
    <>
      <PageHead drawing="repondre" title={answer.title} lead={answer.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      {message === null ? (
        <ClosedLink title={answer.closed} text={answer.closedText} />
      ) : (
        <NarrowSection heading={message.subject}>
          <p>
            {answer.from(message.writer, day)}. {message.project !== null && `${answer.about(message.project.title)}.`}
          </p>
          <blockquote className={styles.quote}>{message.body}</blockquote>
          <PlainForm stamp={stamp} returned={returned} labels={{ body: answer.body }} submit={answer.send}>
            <FormField name="body" rows={9} label={answer.body} returned={returned} maxLength={5000} />
            <FormCheck name="already" label={answer.already} hint={answer.alreadyHint} returned={returned} />
          </PlainForm>
        </NarrowSection>
      )}
    </>
  );
}
