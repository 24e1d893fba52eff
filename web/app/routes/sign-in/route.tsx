import { signInSchema } from '@carrefour/config';
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CardsBlock } from '../../editorial/blocks/cards-block';
import { NarrowSection } from '../../forms/narrow-section';
import { stampFor } from '../../forms/stamp-for.server';
import { localeOf, localePath } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTexts } from '../../i18n/texts';
import { askDoor, findSession } from '../../space/cms-space.server';
import { doorStatus, type DoorTrouble } from '../../space/door-trouble';
import { enterSpace } from '../../space/enter-space.server';
import { insideOnly } from '../../space/inside-only';
import { receiveDoorForm } from '../../space/receive-door-form.server';
import { SignInForm } from '../../space/sign-in-form';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page/page-head';

const FORM = 'sign-in';
type SignedIn = { outcome: 'in'; session: string } | { outcome: 'wrong' | 'nowhere' };

const nextOf = (request: Request): string => {
  const { pathname, searchParams } = new URL(request.url);
  return insideOnly(searchParams.get('suite'), localePath(localeOf(pathname), '/espace'));
};

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  if ((await findSession(request)) !== null) throw redirect(nextOf(request), 302);
  return { stamp: stampFor(FORM), hasEnded: searchParams.get('fin') === '1', isOut: searchParams.get('sortie') === '1', isNowhere: searchParams.get('nulle-part') === '1' };
}

export async function action(args: ActionFunctionArgs) {
  const { values, visitor, isOurs } = await receiveDoorForm(args, FORM);
  const { request } = args;
  const comeBack = (trouble: DoorTrouble) => json({ email: values['email'] ?? '', trouble }, { status: doorStatus[trouble], headers: spaceHeaders() });
  if (!isOurs) return comeBack('late');
  const asked = signInSchema.safeParse({ ...values, visitor, locale: localeOf(new URL(request.url).pathname) });
  if (!asked.success) return comeBack('wrong');
  const answer = await askDoor<SignedIn>('sign-in', asked.data);
  if (answer.kind !== 'done') return comeBack(answer.kind === 'flood' ? 'flood' : 'down');
  if (answer.body.outcome !== 'in') return comeBack(answer.body.outcome);
  return enterSpace(request, answer.body.session, nextOf(request));
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ account }) => account.signIn.heading);

/** `/connexion`: the door of the partner space, and the ways for whoever has no account. */
export default function SignIn() {
  const { stamp, hasEnded, isOut, isNowhere } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { account: { signIn } } = useSpaceTexts();
  const { layout } = useTexts();
  const cards = signIn.ways.map(({ title, text, label, url }) => ({ title, text, linkLabel: label, linkUrl: url }));
  return (
    <>
      <PageHead drawing="connexion" title={signIn.title} lead={signIn.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      <NarrowSection heading={signIn.heading}>
        {returned === undefined && (hasEnded || isOut) && <Notice kind={isOut ? 'good' : 'plain'}>{isOut ? signIn.out : signIn.ended}</Notice>}
        {returned === undefined && isNowhere && <Notice kind="warn">{signIn.troubles.nowhere}</Notice>}
        <SignInForm stamp={stamp} returned={returned} />
      </NarrowSection>
      <CardsBlock view={{ kind: 'cards', heading: signIn.waysTitle, cards }} />
    </>
  );
}
