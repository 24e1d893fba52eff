import { linkToken, type AlertView } from '@carrefour/config';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AlertWords } from '../../alerts/alert-words';
import { ClosedLink } from '../../forms/closed-link';
import { sendForm } from '../../forms/cms-forms.server';
import styles from '../../forms/form.module.css';
import { NarrowSection } from '../../forms/narrow-section';
import { privatePage } from '../../forms/private-page';
import { readLink } from '../../forms/read-link.server';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf, localePath } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import buttons from '../../ui/action/action.module.css';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await readLink<{ alert: AlertView | null }>('alerts/confirmation/read', params['token']);
  return { alert: found?.alert ?? null };
}

/** A visit starts nothing: programs that check the links of mails make many. */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = linkToken.safeParse(params['token']);
  const sent = token.success ? await sendForm('alerts/confirmation', { token: token.data }) : { kind: 'gone' as const };
  if (sent.kind === 'down') throw new Response(null, { status: 503, headers: { 'Retry-After': '60' } });
  const { pathname } = new URL(request.url);
  return redirect(sent.kind === 'sent' ? localePath(localeOf(pathname), '/merci/alert-confirmed') : pathname, 303);
}

export const headers = privatePage;

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: formTextsOf(localeOf(location.pathname)).alert.confirmation.title, description: null, location, matches, hidden: true });

/** `/alertes/confirmer/<token>`: the address says yes. */
export default function AlertConfirmation() {
  const { alert } = useLoaderData<typeof loader>();
  const { confirmation } = useFormTexts().alert;
  const { layout } = useTexts();
  return (
    <>
      <PageHead drawing="alertes" title={confirmation.title} lead={alert === null ? null : confirmation.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      {alert === null ? (
        <ClosedLink title={confirmation.closed} text={confirmation.closedText} />
      ) : (
        <NarrowSection>
          <AlertWords alert={alert} />
          <form method="post" className={styles.form}>
            <p>
              <button type="submit" className={`${buttons.button} ${buttons.main}`}>
                {confirmation.send}
              </button>
            </p>
          </form>
        </NarrowSection>
      )}
    </>
  );
}
