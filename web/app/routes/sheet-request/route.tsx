import { sheetLinkSchema } from '@carrefour/config';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sendForm } from '../../forms/cms-forms.server';
import { reachesPartner } from '../../forms/message/reaches-partner.server';
import { whomPath } from '../../forms/message/whom';
import { NarrowSection } from '../../forms/narrow-section';
import { PlainForm } from '../../forms/plain-form';
import { privatePage } from '../../forms/private-page';
import { readProjectPage } from '../../forms/read-project-page.server';
import { receiveForm } from '../../forms/receive-form.server';
import { returnForm } from '../../forms/return-form.server';
import { stampFor } from '../../forms/stamp-for.server';
import { StepList } from '../../forms/step-list';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf, localePath } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

const FORM = 'sheet-link';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { slug, title, hasContact } = await readProjectPage(request, params['slug'] ?? '', 'ma-fiche');
  return { slug, title, hasContact, reachesRecorder: hasContact || (await reachesPartner({ project: slug, partner: null })), stamp: stampFor(FORM) };
}

export async function action(args: ActionFunctionArgs) {
  const { slug } = await readProjectPage(args.request, args.params['slug'] ?? '', 'ma-fiche');
  const locale = localeOf(new URL(args.request.url).pathname);
  const received = await receiveForm(args, FORM);
  if (received.trouble !== null) return returnForm(received, { trouble: received.trouble });
  const sent = await sendForm<{ known: boolean }>('sheets/link', sheetLinkSchema.parse({ project: slug, locale, visitor: received.visitor }));
  if (sent.kind !== 'sent') return returnForm(received, { trouble: sent.kind });
  return sent.body.known ? redirect(localePath(locale, '/merci/link'), 303) : returnForm(received, { trouble: 'gone' });
}

export const headers = privatePage;

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: formTextsOf(localeOf(location.pathname)).sheetRequest.title(data.title), description: null, location, matches, hidden: true });

/** `/projets/<slug>/ma-fiche`: a carrier asks for the link that opens its sheet. */
export default function SheetRequest() {
  const { slug, title, hasContact, reachesRecorder, stamp } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { sheetRequest } = useFormTexts();
  const { project } = useTexts();
  return (
    <>
      <PageHead drawing={slug} title={sheetRequest.title(title)} lead={sheetRequest.lead} crumbs={[{ label: project.search, url: '/recherche' }, { label: title, url: `/projets/${slug}` }]} />
      {hasContact ? (
        <NarrowSection heading={sheetRequest.how}>
          <StepList steps={sheetRequest.steps} />
          <PlainForm stamp={stamp} returned={returned} submit={sheetRequest.send} />
        </NarrowSection>
      ) : (
        <NarrowSection heading={sheetRequest.unknown}>
          <Notice kind="warn">{reachesRecorder ? sheetRequest.unknownText : sheetRequest.unknownNobody}</Notice>
          <p>
            <ButtonLink url={whomPath({ purpose: 'partenaire', project: slug })} look="main" icon="mail">
              {reachesRecorder ? sheetRequest.write : sheetRequest.writeCoordination}
            </ButtonLink>
          </p>
        </NarrowSection>
      )}
    </>
  );
}
