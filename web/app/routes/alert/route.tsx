import { alertFrequencies, followedSearch, formatSearch, labelOf } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { searchLabel } from '../../alerts/search-label.server';
import { ALERT_FORM, sendAlert } from '../../alerts/send-alert.server';
import { FormChoice } from '../../forms/form-choice';
import { FormField } from '../../forms/form-field';
import styles from '../../forms/form.module.css';
import { NarrowSection } from '../../forms/narrow-section';
import { PlainForm } from '../../forms/plain-form';
import { privatePage } from '../../forms/private-page';
import { stampFor } from '../../forms/stamp-for.server';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf } from '../../i18n/locale';
import { useLocale, useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import { MoreLink } from '../../ui/action/button-link';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

/** `/alertes?<search>`: receive what is new in it; without a search, the newsletter. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const query = formatSearch(followedSearch(searchParams.toString())).toString();
  return { query, label: await searchLabel(query, localeOf(pathname)), stamp: stampFor(ALERT_FORM) };
}

export const action = (args: ActionFunctionArgs) => sendAlert(args);

export const headers = privatePage;

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  const { alert } = formTextsOf(localeOf(location.pathname));
  const { title, lead } = data === undefined || data.query === '' ? alert.newsletter : alert.search;
  return pageMeta({ title, description: lead, location, matches, hidden: data !== undefined && data.query !== '' });
};

export default function AlertPage() {
  const { query, label, stamp } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { alert } = useFormTexts();
  const { layout } = useTexts();
  const locale = useLocale();
  const { title, lead } = query === '' ? alert.newsletter : alert.search;
  const frequencies = alertFrequencies.map(({ code }) => ({ code, label: labelOf(alertFrequencies, code, locale) }));
  return (
    <>
      <PageHead drawing="alertes" title={title} lead={lead} crumbs={[{ label: layout.home, url: '/' }]} />
      <NarrowSection>
        {query !== '' && (
          <p>
            {alert.followed} <strong>{label}</strong>. <MoreLink url={`/recherche?${query}`}>{alert.seeResults}</MoreLink>
          </p>
        )}
        <PlainForm stamp={stamp} returned={returned} labels={{ email: alert.email, frequency: alert.frequency }} submit={alert.send}>
          <FormField name="email" type="email" label={alert.email} hint={alert.emailHint} returned={returned} autoComplete="email" maxLength={250} />
          <FormChoice name="frequency" legend={alert.frequency} choices={frequencies} returned={returned?.values['frequency'] === undefined ? undefined : returned} value="weekly" />
          <p className={styles.privacy}>
            {alert.privacy} <Link to="/confidentialite">{alert.privacyLink}</Link>
          </p>
        </PlainForm>
      </NarrowSection>
    </>
  );
}
