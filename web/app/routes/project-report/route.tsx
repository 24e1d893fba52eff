import { labelOf, reportFields } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormChoice } from '../../forms/form-choice';
import { FormField } from '../../forms/form-field';
import { FormSelect } from '../../forms/form-select';
import styles from '../../forms/form.module.css';
import { NarrowSection } from '../../forms/narrow-section';
import { PlainForm } from '../../forms/plain-form';
import { privatePage } from '../../forms/private-page';
import { readProjectPage } from '../../forms/read-project-page.server';
import { REPORT_FORM, sendReport } from '../../forms/send-report.server';
import { stampFor } from '../../forms/stamp-for.server';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf } from '../../i18n/locale';
import { useLocale, useTexts } from '../../i18n/texts';
import { MoreLink } from '../../ui/action/button-link';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

const reasons = ['wrong', 'closed', 'duplicate', 'illicit', 'concerns-me', 'other'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { slug, title } = await readProjectPage(request, params['slug'] ?? '', 'signaler');
  return { slug, title, stamp: stampFor(REPORT_FORM) };
}

export async function action(args: ActionFunctionArgs) {
  const { slug } = await readProjectPage(args.request, args.params['slug'] ?? '', 'signaler');
  return sendReport(args, slug);
}

export const headers = privatePage;

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: formTextsOf(localeOf(location.pathname)).report.title(data.title), description: null, location, matches, hidden: true });

/** `/projets/<slug>/signaler`: what is wrong with a sheet. */
export default function ProjectReport() {
  const { slug, title, stamp } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { report } = useFormTexts();
  const { project } = useTexts();
  const locale = useLocale();
  const choices = reasons.map((code) => ({ code, label: report.reasons[code].label, ...(report.reasons[code].hint !== '' && { hint: report.reasons[code].hint }) }));
  return (
    <>
      <PageHead drawing={slug} title={report.title(title)} lead={report.lead} crumbs={[{ label: project.search, url: '/recherche' }, { label: title, url: `/projets/${slug}` }]} />
      <NarrowSection>
        <PlainForm stamp={stamp} returned={returned} labels={{ reason: report.reason, text: report.text, email: report.email }} submit={report.send} icon="flag">
          <FormChoice name="reason" legend={report.reason} choices={choices} returned={returned} />
          <FormSelect name="field" label={report.field} hint={report.fieldHint} none={report.fieldNone} options={reportFields.map(({ code }) => ({ code, label: labelOf(reportFields, code, locale) }))} returned={returned} />
          <FormField name="text" rows={6} label={report.text} hint={report.textHint} returned={returned} maxLength={5000} />
          <FormField name="email" type="email" label={report.email} hint={report.emailHint} returned={returned} autoComplete="email" optional maxLength={250} />
          <p className={styles.privacy}>
            {report.next} {report.privacy}
          </p>
        </PlainForm>
        <p>
          <MoreLink url={`/projets/${slug}/ma-fiche`}>{report.mine}</MoreLink>
        </p>
      </NarrowSection>
    </>
  );
}
