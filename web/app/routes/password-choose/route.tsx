import { linkToken } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PlainForm } from '../../forms/plain-form';
import { stampFor } from '../../forms/stamp-for.server';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askDoor } from '../../space/cms-space.server';
import { comeIn, returnDoorForm, type Entry } from '../../space/come-in.server';
import { ClosedDoor, DoorPage } from '../../space/door-page';
import { PasswordFields } from '../../space/password-fields';
import { passwordProblems } from '../../space/password-problems';
import { receiveDoorForm } from '../../space/receive-door-form.server';
import { spaceHeaders, spaceMeta } from '../../space/space-page';

const FORM = 'password-choose';

export async function loader({ params }: LoaderFunctionArgs) {
  const token = linkToken.safeParse(params['token']);
  const found = token.success ? await askDoor<{ email: string | null }>('password/read', { token: token.data }) : null;
  if (found?.kind === 'down') throw new Response(null, { status: 503 });
  return { stamp: stampFor(FORM), email: found?.kind === 'done' ? found.body.email : null };
}

export async function action(args: ActionFunctionArgs) {
  const received = await receiveDoorForm(args, FORM);
  const { values, visitor, isOurs, trouble } = received;
  const problems = passwordProblems(values);
  if (Object.keys(problems).length > 0) return returnDoorForm(received, { problems });
  if (!isOurs) return returnDoorForm(received, { trouble });
  const asked = { token: args.params['token'], password: values['password'], visitor, locale: localeOf(new URL(args.request.url).pathname) };
  return comeIn(args.request, await askDoor<Entry>('password', asked), received);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ account }) => account.password.choose);

/** `/connexion/mot-de-passe/<token>`: whoever holds the mailed link chooses another password, and comes in. */
export default function PasswordChoose() {
  const { stamp, email } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { account: { password } } = useSpaceTexts();
  if (email === null)
    return (
      <DoorPage drawing="mot-de-passe" title={password.closed}>
        <ClosedDoor text={password.closedText} way={{ label: password.another, url: '/connexion/mot-de-passe' }} />
      </DoorPage>
    );
  return (
    <DoorPage drawing="mot-de-passe" title={password.choose} lead={password.chooseLead(email)} heading={password.new}>
      <PlainForm stamp={stamp} returned={returned} labels={{ password: password.new, again: password.again }} submit={password.save} icon="check">
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <PasswordFields returned={returned} />
      </PlainForm>
    </DoorPage>
  );
}
