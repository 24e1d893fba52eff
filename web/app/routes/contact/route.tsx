import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { searchLabel } from '../../alerts/search-label.server';
import { listPartners } from '../../cms/cms.server';
import { orRest } from '../../cms/or-rest.server';
import { Blocks } from '../../editorial/blocks';
import { InItsLanguage } from '../../editorial/in-its-language';
import { readPageData } from '../../editorial/page-data.server';
import { PageNotices } from '../../editorial/page-notices';
import { foreseeContact, readContactTarget } from '../../forms/message/contact-target.server';
import { MessageForm } from '../../forms/message/message-form';
import { PartnerChoice } from '../../forms/message/partner-choice';
import { readNeed } from '../../forms/message/read-need.server';
import { MESSAGE_FORM, sendMessage } from '../../forms/message/send-message.server';
import { needPath } from '../../forms/message/whom';
import { WhomList } from '../../forms/message/whom-list';
import { NarrowSection } from '../../forms/narrow-section';
import { privatePage } from '../../forms/private-page';
import { stampFor } from '../../forms/stamp-for.server';
import { useFormTexts } from '../../i18n/form-texts';
import { localeOf, localePath } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { SearchBar } from '../../ui/form/search-bar';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const { purpose, target } = readContactTarget(request);
  const { query, isTold } = readNeed(request);
  // In the address, the search is still there when the form comes back with something to put right.
  if (purpose === 'besoin' && query !== '' && !isTold) return redirect(localePath(locale, needPath(query)));
  const recipient = await foreseeContact(target, request);
  const isChoosing = purpose === 'partenaire' && recipient === null;
  const partners = isChoosing ? (await orRest(listPartners(locale))).partners.map(({ slug, name }) => ({ code: slug, label: name })) : [];
  const page = await orRest(readPageData('contact', locale));
  if (page === null) throw new Response(null, { status: 404 });
  const label = query === '' || purpose !== 'besoin' ? null : await orRest(searchLabel(query, locale));
  return { page, purpose, recipient, partners, query, need: label === null ? null : { query, label }, stamp: stampFor(MESSAGE_FORM) };
}

export async function action(args: ActionFunctionArgs) {
  const { target } = readContactTarget(args.request);
  if (target === null) throw new Response(null, { status: 404 });
  return sendMessage(args, target);
}

export const headers = privatePage;

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined || !('page' in data) ? [] : pageMeta({ title: data.page.seoTitle ?? data.page.title, description: data.page.description, location, matches });

/** `/contact`: whom to write to, who will read it, the form; then what the team says of it all. */
export default function Contact() {
  const data = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { layout } = useTexts();
  const { contact } = useFormTexts();
  if (!('page' in data)) return null;
  const { page, purpose, recipient, partners, query, need, stamp } = data;
  return (
    <>
      <PageNotices {...page} />
      <InItsLanguage untranslated={page.untranslated}>
        <PageHead drawing="contact" title={page.title} lead={page.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      </InItsLanguage>
      <NarrowSection heading={contact.whom}>
        <WhomList current={purpose} need={query} />
      </NarrowSection>
      {purpose !== null && (
        <NarrowSection id="ecrire" heading={recipient?.partner?.name ?? contact.purposes[purpose].title}>
          {purpose === 'porteur' && (
            <>
              <p>{contact.needsProject}</p>
              <SearchBar />
            </>
          )}
          {purpose === 'partenaire' && recipient === null && <PartnerChoice partners={partners} />}
          {recipient !== null && <MessageForm recipient={recipient} stamp={stamp} returned={returned} need={purpose === 'besoin' ? need : undefined} />}
        </NarrowSection>
      )}
      <InItsLanguage untranslated={page.untranslated}>
        <Blocks views={page.blocks} />
      </InItsLanguage>
    </>
  );
}
