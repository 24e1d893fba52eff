import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import styles from '../../forms/form.module.css';
import { localeOf, localePath } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { siteEnv } from '../../site-env.server';
import { CSRF_FIELD } from '../../space/csrf-field';
import { csrfToken } from '../../space/csrf-token';
import { insideOnly } from '../../space/inside-only';
import { LeftWords } from '../../space/left-words';
import { receiveLeftForm } from '../../space/receive-left-form.server';
import { requireMember } from '../../space/require-member.server';
import { sessionOf } from '../../space/session.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { useMember } from '../../space/use-member';
import { wordsOf } from '../../space/words-of';
import action_ from '../../ui/action/action.module.css';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';

export const loader = async ({ request }: LoaderFunctionArgs) => ({ member: await requireMember(request) });

/** A form that was sent on here: what to say, and what leads back. Nothing is done of it. */
export async function action({ request }: ActionFunctionArgs) {
  const left = await receiveLeftForm(request);
  const { partners } = await requireMember(request);
  const from = partners.find(({ documentId }) => documentId === left.partner) ?? null;
  const { searchParams, pathname } = new URL(request.url);
  const home = localePath(localeOf(pathname), '/espace');
  const suite = insideOnly(searchParams.get('suite'), home);
  const back = `${localePath(localeOf(pathname), '/espace/changer')}?${new URLSearchParams({ vers: from?.slug ?? '', suite })}`;
  const token = csrfToken(siteEnv().SESSION_SECRET, sessionOf(request) ?? '', left.partner);
  return json({ from: from?.name ?? null, back, token, pairs: left.pairs, words: wordsOf(left.pairs), hadFile: left.hadFile }, { status: 409, headers: { 'Cache-Control': 'no-store' } });
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ common }) => common.elsewhere.title);

/** `/espace/ailleurs`: a form opened for one organisation arrived while one acts for another; its words are kept, and one chooses. */
export default function Elsewhere() {
  const left = useActionData<typeof action>();
  const { common: { elsewhere } } = useSpaceTexts();
  const { partner } = useMember();
  if (left === undefined) return <SpacePage title={elsewhere.title}><Notice>{elsewhere.visited}</Notice></SpacePage>;
  const { from, back, token, pairs, words, hadFile } = left;
  return (
    <SpacePage title={elsewhere.title}>
      <div role="alert">
        <Notice kind="warn">{from === null ? elsewhere.left(partner.name) : elsewhere.told(from, partner.name)}</Notice>
      </div>
      {hadFile && <p>{elsewhere.file}</p>}
      <div className={styles.actions}>
        {from !== null && (
          <form method="post" action={hadFile ? back : `${back}&renvoyer=1`}>
            <input type="hidden" name={CSRF_FIELD} value={token} />
            {!hadFile && pairs.map(([name, value], index) => <input key={index} type="hidden" name={name} value={value} />)}
            <button type="submit" className={`${action_.button} ${action_.main}`}>{hadFile ? elsewhere.back(from) : elsewhere.resend(from)}</button>
          </form>
        )}
        {from !== null && !hadFile && (
          <form method="post" action={back}>
            <input type="hidden" name={CSRF_FIELD} value={token} />
            <button type="submit" className={action_.button}>{elsewhere.back(from)}</button>
          </form>
        )}
        <ButtonLink url="/espace">{elsewhere.stay(partner.name)}</ButtonLink>
      </div>
      <LeftWords words={words} />
    </SpacePage>
  );
}
