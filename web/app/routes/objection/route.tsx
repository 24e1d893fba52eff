import { linkToken } from '@carrefour/config';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ClosedLink } from '../../forms/closed-link';
import { sendForm } from '../../forms/cms-forms.server';
import styles from '../../forms/form.module.css';
import { NarrowSection } from '../../forms/narrow-section';
import { privatePage } from '../../forms/private-page';
import { readLink } from '../../forms/read-link.server';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import buttons from '../../ui/action/action.module.css';
import { MoreLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

type Objection = { title: string | null; slug: string | null; done: boolean };

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await readLink<{ objection: Objection | null }>('objections/read', params['token']);
  return { objection: found?.objection ?? null };
}

/**
 * One POST, and the address is gone. The secret of the link is all that is asked: a mail program that refuses further
 * mails for its owner (RFC 8058) has neither page nor stamp. A mere visit changes nothing: programs that check links make many.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = linkToken.safeParse(params['token']);
  const sent = token.success ? await sendForm('objections', { token: token.data }) : { kind: 'gone' as const };
  if (sent.kind === 'down') throw new Response(null, { status: 503, headers: { 'Retry-After': '60' } });
  if (sent.kind !== 'sent') throw new Response(null, { status: 410 });
  return redirect(new URL(request.url).pathname, 303);
}

export const headers = privatePage;

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: formTextsOf(localeOf(location.pathname)).objection.title, description: null, location, matches, hidden: true });

/** `/opposition/<token>`: one button that makes the site forget an address. */
export default function ObjectionPage() {
  const { objection } = useLoaderData<typeof loader>();
  const { objection: texts } = useFormTexts();
  const { layout } = useTexts();
  return (
    <>
      <PageHead drawing="opposition" title={texts.title} lead={objection === null ? null : texts.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      {objection === null && <ClosedLink title={texts.closed} text={texts.closedText} />}
      {objection !== null && (
        <NarrowSection {...(objection.done && { heading: texts.done })}>
          {objection.done ? (
            <Notice kind="good">{texts.doneText}</Notice>
          ) : (
            <form method="post" className={styles.form}>
              <p>{objection.title === null ? texts.textUnknown : texts.text(objection.title)}</p>
              <p>
                <button type="submit" className={`${buttons.button} ${buttons.main}`}>
                  {texts.send}
                </button>
              </p>
            </form>
          )}
          {objection.slug !== null && (
            <>
              <p>{texts.sheetText}</p>
              <p>
                <MoreLink url={`/projets/${objection.slug}/signaler`}>{texts.sheet}</MoreLink>
              </p>
            </>
          )}
        </NarrowSection>
      )}
    </>
  );
}
