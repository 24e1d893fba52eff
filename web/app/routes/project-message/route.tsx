import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { orRest } from '../../cms/or-rest.server';
import { foresee } from '../../forms/message/foresee.server';
import { MessageForm } from '../../forms/message/message-form';
import { reachesPartner } from '../../forms/message/reaches-partner.server';
import { MESSAGE_FORM, sendMessage } from '../../forms/message/send-message.server';
import { whomPath } from '../../forms/message/whom';
import { NarrowSection } from '../../forms/narrow-section';
import { privatePage } from '../../forms/private-page';
import { readProjectPage } from '../../forms/read-project-page.server';
import { stampFor } from '../../forms/stamp-for.server';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { MoreLink } from '../../ui/action/button-link';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

const purposeOf = (request: Request) => (new URL(request.url).searchParams.get('motif') === 'partenaire' ? ('partenaire' as const) : ('porteur' as const));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { slug, title, hasContact } = await readProjectPage(request, params['slug'] ?? '', 'ecrire');
  const purpose = purposeOf(request);
  const recipient = await orRest(foresee({ purpose, project: slug, partner: null }, localeOf(new URL(request.url).pathname)));
  if (recipient === null) throw new Response(null, { status: 404 });
  const reachesOther = purpose === 'partenaire' ? hasContact : hasContact && (await reachesPartner({ project: slug, partner: null }));
  return { slug, title, purpose, recipient, reachesOther, stamp: stampFor(MESSAGE_FORM) };
}

export async function action(args: ActionFunctionArgs) {
  const { slug } = await readProjectPage(args.request, args.params['slug'] ?? '', 'ecrire');
  return sendMessage(args, { purpose: purposeOf(args.request), project: slug, partner: null });
}

export const headers = privatePage;

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: formTextsOf(localeOf(location.pathname)).contact.toProject(data.title), description: null, location, matches, hidden: true });

/** `/projets/<slug>/ecrire`: a message for whoever carries the project, or recorded it. */
export default function ProjectMessage() {
  const { slug, title, purpose, recipient, reachesOther, stamp } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { contact } = useFormTexts();
  const { project } = useTexts();
  const other = purpose === 'porteur' ? 'partenaire' : 'porteur';
  return (
    <>
      <PageHead
        drawing={slug} title={purpose === 'porteur' ? contact.toProject(title) : contact.about(title)} lead={contact.toProjectLead}
        crumbs={[{ label: project.search, url: '/recherche' }, { label: title, url: `/projets/${slug}` }]}
      />
      <NarrowSection id="ecrire">
        <MessageForm recipient={recipient} stamp={stamp} returned={returned} />
        {reachesOther && (
          <p>
            <MoreLink url={whomPath({ purpose: other, project: slug })}>{other === 'partenaire' ? contact.orPartner : contact.orCarrier}</MoreLink>
          </p>
        )}
        <p>
          <MoreLink url="/contact">{contact.orTeam}</MoreLink>
        </p>
      </NarrowSection>
    </>
  );
}
