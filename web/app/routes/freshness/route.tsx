import { linkToken, type FreshnessView } from '@carrefour/config';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormStamp } from '../../forms/form-stamp-field';
import styles from '../../forms/form.module.css';
import { ErrorSummary } from '../../forms/error-summary';
import { returnForm } from '../../forms/return-form.server';
import { stampFor } from '../../forms/stamp-for.server';
import { localeOf, localePath } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import { askDoor } from '../../space/cms-space.server';
import { ClosedDoor, DoorPage } from '../../space/door-page';
import { receiveDoorForm } from '../../space/receive-door-form.server';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { ButtonLink } from '../../ui/action/button-link';
import action_ from '../../ui/action/action.module.css';
import { Notice } from '../../ui/notice/notice';

const FORM = 'freshness';
const answers = ['right', 'over'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = linkToken.safeParse(params['token']);
  const found = token.success ? await askDoor<{ sheet: FreshnessView | null }>('freshness/read', { token: token.data }) : null;
  if (found?.kind === 'down') throw new Response(null, { status: 503 });
  const done = new URL(request.url).searchParams.get('fait');
  return { stamp: stampFor(FORM), sheet: found?.kind === 'done' ? found.body.sheet : null, done: answers.find((one) => one === done) ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const received = await receiveDoorForm(args, FORM);
  const answer = answers.find((one) => one === received.values['answer']);
  if (!received.isOurs || answer === undefined) return returnForm(received, { trouble: received.trouble ?? 'refused' });
  const { pathname } = new URL(args.request.url);
  const done = await askDoor('freshness', { token: args.params['token'], answer });
  if (done.kind !== 'done') return returnForm(received, { trouble: done.kind === 'stale' ? 'refused' : done.kind });
  return redirect(localePath(localeOf(pathname), `/fraicheur/${args.params['token'] ?? ''}?fait=${answer}`), 303);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ freshness }) => freshness.title);

/** `/fraicheur/<token>`: one press says whether a sheet is still right; opening the page says nothing. */
export default function Freshness() {
  const { stamp, sheet, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { freshness } = useSpaceTexts();
  const theirs = useTheirLanguage();
  if (sheet === null)
    return (
      <DoorPage drawing="fraicheur" title={done === null ? freshness.closed : freshness.title}>
        {done === null ? <ClosedDoor text={freshness.closedText} way={{ label: freshness.space, url: '/espace' }} /> : <Notice kind="good">{freshness.done[done]}</Notice>}
      </DoorPage>
    );
  return (
    <DoorPage drawing="fraicheur" title={freshness.title} lead={freshness.lead(sheet.partner)} heading={sheet.title}>
      {sheet.summary !== null && <p lang={theirs}>{sheet.summary}</p>}
      <p>
        <ButtonLink url={`/projets/${sheet.slug}`} small>{freshness.see}</ButtonLink>
      </p>
      <ErrorSummary returned={returned} labels={{}} />
      <form method="post" className={styles.form}>
        <FormStamp stamp={returned?.stamp ?? stamp} />
        <div className={styles.actions}>
          <button type="submit" name="answer" value="right" className={`${action_.button} ${action_.main}`}>{freshness.right}</button>
          <ButtonLink url={`/espace/projets/${sheet.id}`}>{freshness.change}</ButtonLink>
          <button type="submit" name="answer" value="over" className={action_.button}>{freshness.over}</button>
        </div>
        <p className={styles.hint}>{freshness.changeHint}</p>
        <p className={styles.hint}>{freshness.overHint}</p>
      </form>
    </DoorPage>
  );
}
