import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormField } from '../../forms/form-field';
import styles from '../../forms/form.module.css';
import { NarrowSection } from '../../forms/narrow-section';
import { pageBefore } from '../../forms/page-before';
import { PlainForm } from '../../forms/plain-form';
import { privatePage } from '../../forms/private-page';
import { REPORT_FORM, sendReport } from '../../forms/send-report.server';
import { stampFor } from '../../forms/stamp-for.server';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

export const loader = ({ request }: LoaderFunctionArgs) => ({ page: pageBefore(request, /\/(?!avis$)[^/]*$/), stamp: stampFor(REPORT_FORM) });

export const action = (args: ActionFunctionArgs) => sendReport(args, null);

export const headers = privatePage;

export const meta: MetaFunction = ({ location, matches }) => {
  const { feedback } = formTextsOf(localeOf(location.pathname));
  return pageMeta({ title: feedback.title, description: feedback.lead, location, matches, hidden: true });
};

/** `/avis`: an opinion on the page one comes from. */
export default function Feedback() {
  const { page, stamp } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { feedback, report } = useFormTexts();
  const { layout } = useTexts();
  return (
    <>
      <PageHead drawing="avis" title={feedback.title} lead={feedback.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      <NarrowSection>
        <PlainForm stamp={stamp} returned={returned} labels={{ page: feedback.page, text: feedback.text, email: report.email }} submit={feedback.send}>
          <FormField name="page" label={feedback.page} hint={feedback.pageHint} value={page} returned={returned} optional maxLength={500} />
          <FormField name="text" rows={6} label={feedback.text} returned={returned} maxLength={5000} />
          <FormField name="email" type="email" label={report.email} hint={report.emailHint} returned={returned} autoComplete="email" optional maxLength={250} />
          <p className={styles.privacy}>
            {feedback.next} {report.privacy}
          </p>
        </PlainForm>
      </NarrowSection>
    </>
  );
}
