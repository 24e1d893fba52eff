import { linkToken } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PlainForm } from '../../forms/plain-form';
import { stampFor } from '../../forms/stamp-for.server';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askDoor } from '../../space/cms-space.server';
import { comeIn, returnDoorForm, type Entry } from '../../space/come-in.server';
import { DoorPage } from '../../space/door-page';
import { receiveDoorForm } from '../../space/receive-door-form.server';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { Notice } from '../../ui/notice/notice';

const FORM = 'team-entry';

export function loader({ params }: LoaderFunctionArgs) {
  if (!linkToken.safeParse(params['token']).success) throw new Response(null, { status: 404 });
  return { stamp: stampFor(FORM) };
}

export async function action(args: ActionFunctionArgs) {
  const received = await receiveDoorForm(args, FORM);
  if (!received.isOurs) return returnDoorForm(received, { trouble: received.trouble });
  return comeIn(args.request, await askDoor<Entry>('team-link', { token: args.params['token'] }), received);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ account }) => account.team.title);

/** `/connexion/equipe/<token>`: somebody of the team comes in to act for a partner. Opening the page does nothing yet. */
export default function TeamEntry() {
  const { stamp } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { account: { team } } = useSpaceTexts();
  const isGone = returned?.trouble === 'gone';
  return (
    <DoorPage drawing="equipe" title={isGone ? team.closed : team.title} lead={team.lead}>
      {isGone ? (
        <Notice kind="warn">{team.closedText}</Notice>
      ) : (
        <>
          <p>{team.text}</p>
          <PlainForm stamp={stamp} returned={returned} submit={team.enter} icon="arrow" />
        </>
      )}
    </DoorPage>
  );
}
