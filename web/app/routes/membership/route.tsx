import { licences, partnerTypes, type ApplicationView, type CharterVersion } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { orRest } from '../../cms/or-rest.server';
import { Blocks } from '../../editorial/blocks';
import { InItsLanguage } from '../../editorial/in-its-language';
import { readPageData } from '../../editorial/page-data.server';
import { PageNotices } from '../../editorial/page-notices';
import { readForm } from '../../forms/cms-forms.server';
import { ClosedLink } from '../../forms/closed-link';
import { ApplicationState } from '../../forms/membership/application-state';
import { MembershipForm } from '../../forms/membership/membership-form';
import { MEMBERSHIP_FORM, sendApplication } from '../../forms/membership/send-application.server';
import { NarrowSection } from '../../forms/narrow-section';
import { privatePage } from '../../forms/private-page';
import { readLink } from '../../forms/read-link.server';
import { stampFor } from '../../forms/stamp-for.server';
import { StepList } from '../../forms/step-list';
import { useFormTexts } from '../../i18n/form-texts';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const page = await orRest(readPageData('devenir-partenaire', locale));
  if (page === null) throw new Response(null, { status: 404 });
  const { token } = params;
  const application = token === undefined ? null : ((await readLink<{ application: ApplicationView | null }>('applications/read', token))?.application ?? null);
  const charter = (await orRest(readForm<{ charter: CharterVersion | null }>(`charter?locale=${locale}`)))?.charter ?? null;
  const labelled = (list: readonly { code: string; label: string; labelEn: string }[]) => list.map(({ code, label, labelEn }) => ({ code, label: locale === 'en' ? labelEn : label }));
  return {
    page, application, isFollowing: token !== undefined, charter, stamp: stampFor(MEMBERSHIP_FORM),
    types: labelled(partnerTypes), licences: labelled(licences.filter(({ code }) => code !== 'inconnue')),
  };
}

export const action = (args: ActionFunctionArgs) => sendApplication(args);

export const headers = privatePage;

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.page.seoTitle ?? data.page.title, description: data.page.description, location, matches, hidden: data.isFollowing });

/** `/devenir-partenaire`: what the team says of it, the steps, the form; with its private link, where an application stands. */
export default function Membership() {
  const { page, application, isFollowing, charter, types, licences: open, stamp } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { layout } = useTexts();
  const { membership: texts } = useFormTexts();
  const crumbs = [{ label: layout.home, url: '/' }, ...(isFollowing ? [{ label: page.title, url: '/devenir-partenaire' }] : [])];
  if (isFollowing)
    return (
      <>
        <PageHead drawing="adhesion" title={application === null ? texts.closed : texts.stateTitle(application.organisation)} lead={application === null ? null : texts.stateLead} crumbs={crumbs} />
        {application === null ? <ClosedLink title={texts.closed} text={texts.closedText} /> : <ApplicationState application={application} />}
      </>
    );
  return (
    <>
      <PageNotices {...page} />
      <InItsLanguage untranslated={page.untranslated}>
        <PageHead drawing="devenir-partenaire" title={page.title} lead={page.lead} crumbs={crumbs} />
        <Blocks views={page.blocks} />
      </InItsLanguage>
      <NarrowSection heading={texts.steps}>
        <StepList steps={texts.stepList} />
      </NarrowSection>
      <NarrowSection heading={texts.heading} id="demande">
        <MembershipForm stamp={stamp} returned={returned} charter={charter} types={types} licences={open} />
      </NarrowSection>
    </>
  );
}
