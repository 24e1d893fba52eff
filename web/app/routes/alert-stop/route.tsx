import { linkToken, type AlertView } from '@carrefour/config';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AlertWords } from '../../alerts/alert-words';
import { sendForm } from '../../forms/cms-forms.server';
import styles from '../../forms/form.module.css';
import { NarrowSection } from '../../forms/narrow-section';
import { privatePage } from '../../forms/private-page';
import { readLink } from '../../forms/read-link.server';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import buttons from '../../ui/action/action.module.css';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await readLink<{ alert: AlertView | null }>('alerts/stop/read', params['token']);
  return { alert: found?.alert ?? null };
}

/** One POST, and the alert is gone with its address: a mail program that unsubscribes (RFC 8058) has neither page nor stamp. Stopped already, it is stopped. */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = linkToken.safeParse(params['token']);
  const sent = token.success ? await sendForm('alerts/stop', { token: token.data }) : { kind: 'gone' as const };
  if (sent.kind === 'down' || sent.kind === 'refused') throw new Response(null, { status: 503, headers: { 'Retry-After': '60' } });
  return redirect(new URL(request.url).pathname, 303);
}

export const headers = privatePage;

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: formTextsOf(localeOf(location.pathname)).alert.stop.title, description: null, location, matches, hidden: true });

/** `/alertes/arreter/<token>`: one button that stops an alert and forgets its address. */
export default function AlertStop() {
  const { alert } = useLoaderData<typeof loader>();
  const { stop } = useFormTexts().alert;
  const { layout } = useTexts();
  return (
    <>
      <PageHead drawing="alertes" title={stop.title} lead={alert === null ? null : stop.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      <NarrowSection {...(alert === null && { heading: stop.done })}>
        {alert === null ? (
          <>
            <Notice kind="good">{stop.doneText}</Notice>
            <p>
              <ButtonLink url="/recherche" icon="search">
                {stop.search}
              </ButtonLink>
            </p>
          </>
        ) : (
          <>
            <AlertWords alert={alert} />
            <form method="post" className={styles.form}>
              <p>
                <button type="submit" className={`${buttons.button} ${buttons.main}`}>
                  {stop.send}
                </button>
              </p>
            </form>
          </>
        )}
      </NarrowSection>
    </>
  );
}
