import { resetAskSchema } from '@carrefour/config';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormField } from '../../forms/form-field';
import styles from '../../forms/form.module.css';
import { PlainForm } from '../../forms/plain-form';
import { returnForm } from '../../forms/return-form.server';
import { stampFor } from '../../forms/stamp-for.server';
import { toFieldProblems } from '../../forms/to-field-problems';
import { localeOf, localePath } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askDoor } from '../../space/cms-space.server';
import { DoorPage } from '../../space/door-page';
import { receiveDoorForm } from '../../space/receive-door-form.server';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { Notice } from '../../ui/notice/notice';

const FORM = 'password-ask';

export const loader = ({ request }: LoaderFunctionArgs) => ({ stamp: stampFor(FORM), isSent: new URL(request.url).searchParams.get('envoye') === '1' });

export async function action(args: ActionFunctionArgs) {
  const received = await receiveDoorForm(args, FORM);
  const locale = localeOf(new URL(args.request.url).pathname);
  const asked = resetAskSchema.safeParse({ ...received.values, visitor: received.visitor, locale });
  if (!asked.success) return returnForm(received, { problems: toFieldProblems(asked.error.issues, received.values) });
  if (!received.isOurs) return returnForm(received, { trouble: received.trouble });
  const answer = await askDoor('password/ask', asked.data);
  if (answer.kind !== 'done') return returnForm(received, { trouble: answer.kind === 'stale' ? 'refused' : answer.kind });
  return redirect(localePath(locale, '/connexion/mot-de-passe?envoye=1'), 303);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ account }) => account.password.title);

/** `/connexion/mot-de-passe`: asks for a link to choose another password. Says the same whether there is an account or not. */
export default function PasswordAsk() {
  const { stamp, isSent } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { account: { password } } = useSpaceTexts();
  return (
    <DoorPage drawing="mot-de-passe" title={password.title} lead={password.lead} heading={password.heading}>
      {isSent && returned === undefined ? (
        <>
          <Notice kind="good">{password.sent}</Notice>
          <p className={styles.privacy}>{password.sentHint}</p>
        </>
      ) : (
        <PlainForm stamp={stamp} returned={returned} labels={{ email: password.email }} submit={password.submit}>
          <FormField name="email" type="email" label={password.email} returned={returned} autoComplete="username" maxLength={250} />
        </PlainForm>
      )}
    </DoorPage>
  );
}
