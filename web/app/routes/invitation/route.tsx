import { acceptInvitationSchema, linkToken, type InvitationView } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormField } from '../../forms/form-field';
import { PlainForm } from '../../forms/plain-form';
import { stampFor } from '../../forms/stamp-for.server';
import { toFieldProblems } from '../../forms/to-field-problems';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askDoor } from '../../space/cms-space.server';
import { comeIn, returnDoorForm, type Entry } from '../../space/come-in.server';
import { ClosedDoor, DoorPage } from '../../space/door-page';
import { PasswordFields } from '../../space/password-fields';
import { passwordProblems } from '../../space/password-problems';
import { receiveDoorForm } from '../../space/receive-door-form.server';
import { spaceHeaders, spaceMeta } from '../../space/space-page';

const FORM = 'invitation';

export async function loader({ params }: LoaderFunctionArgs) {
  const token = linkToken.safeParse(params['token']);
  const found = token.success ? await askDoor<{ invitation: InvitationView | null }>('invitation/read', { token: token.data }) : null;
  if (found?.kind === 'down') throw new Response(null, { status: 503 });
  return { stamp: stampFor(FORM), invitation: found?.kind === 'done' ? found.body.invitation : null };
}

export async function action(args: ActionFunctionArgs) {
  const received = await receiveDoorForm(args, FORM);
  const { values, visitor, isOurs, trouble } = received;
  const isNew = values['known'] !== '1';
  const asked = acceptInvitationSchema.safeParse({
    ...values, isNew, password: isNew ? values['password'] : values['current'], token: args.params['token'], visitor, locale: localeOf(new URL(args.request.url).pathname),
  });
  const problems = isNew ? { ...(asked.success ? {} : toFieldProblems(asked.error.issues.filter(({ path }) => path.includes('name')), values)), ...passwordProblems(values) } : {};
  if (Object.keys(problems).length > 0) return returnDoorForm(received, { problems });
  if (!asked.success) return returnDoorForm(received, { problems: { [isNew ? 'name' : 'current']: isNew ? 'other' : 'required' } });
  if (!isOurs) return returnDoorForm(received, { trouble });
  return comeIn(args.request, await askDoor<Entry>('invitation', asked.data), received);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ account }) => account.invitation.accept);

/** `/invitation/<token>`: whoever was invited by mail makes an account, or takes the one they have, and comes in. */
export default function Invitation() {
  const { stamp, invitation } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { account: { invitation: texts, password, mine }, common } = useSpaceTexts();
  if (invitation === null)
    return (
      <DoorPage drawing="invitation" title={texts.closed}>
        <ClosedDoor text={texts.closedText} way={{ label: texts.signIn, url: '/connexion' }} />
      </DoorPage>
    );
  const { partner, role, email, isKnown } = invitation;
  const labels = { name: texts.name, password: password.new, again: password.again, current: mine.current };
  return (
    <DoorPage drawing="invitation" title={texts.title(partner)} lead={texts.lead(common.roles[role])} heading={isKnown ? texts.knownHeading : texts.newHeading}>
      <p>{isKnown ? texts.knownText(email) : texts.forEmail(email)}</p>
      <PlainForm stamp={stamp} returned={returned} labels={labels} submit={texts.accept} icon="check">
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <input type="hidden" name="known" value={isKnown ? '1' : '0'} />
        {isKnown ? (
          <FormField name="current" type="password" label={mine.current} returned={returned} autoComplete="current-password" maxLength={200} />
        ) : (
          <>
            <FormField name="name" label={texts.name} hint={texts.nameHint} returned={returned} autoComplete="name" maxLength={120} />
            <PasswordFields returned={returned} />
          </>
        )}
      </PlainForm>
    </DoorPage>
  );
}
