import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { getTaxonomy, listPartners } from '../../cms/cms.server';
import { orRest } from '../../cms/or-rest.server';
import { Blocks } from '../../editorial/blocks';
import { InItsLanguage } from '../../editorial/in-its-language';
import { readPageData } from '../../editorial/page-data.server';
import { PageNotices } from '../../editorial/page-notices';
import { ClosedLink } from '../../forms/closed-link';
import { NarrowSection } from '../../forms/narrow-section';
import { privatePage } from '../../forms/private-page';
import { findLikely } from '../../forms/proposal/find-likely.server';
import { ProposalForm } from '../../forms/proposal/proposal-form';
import { PROPOSAL_FORM, sendProposal } from '../../forms/proposal/send-proposal.server';
import { readLink } from '../../forms/read-link.server';
import { stampFor } from '../../forms/stamp-for.server';
import type { PageHandle } from '../../hydration';
import { useFormTexts } from '../../i18n/form-texts';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

/** Likely duplicates show while one types; all the rest works without scripts. */
export const handle: PageHandle = { hydrate: true };

async function readOptions(locale: 'fr' | 'en') {
  const [{ themes }, { partners }] = await Promise.all([orRest(getTaxonomy()), orRest(listPartners(locale))]);
  return {
    themes: themes.filter(({ parent }) => parent === null).map(({ code, label, labelEn }) => ({ code, label: locale === 'en' ? labelEn : label })),
    partners: partners.map(({ slug, name }) => ({ code: slug, label: name })),
  };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const page = await orRest(readPageData('proposer', locale));
  if (page === null) throw new Response(null, { status: 404 });
  const { token } = params;
  const draft = token === undefined ? null : ((await readLink<{ draft: { values: Record<string, string> } | null }>('drafts/read', token))?.draft ?? null);
  const values = draft?.values ?? {};
  return { page, values, isClosed: token !== undefined && draft === null, likely: await findLikely(values['title'] ?? ''), stamp: stampFor(PROPOSAL_FORM), ...(await readOptions(locale)) };
}

export async function action(args: ActionFunctionArgs) {
  return sendProposal(args);
}

export const headers = privatePage;

export const meta: MetaFunction<typeof loader> = ({ data, location, matches, params }) =>
  data === undefined ? [] : pageMeta({ title: data.page.seoTitle ?? data.page.title, description: data.page.description, location, matches, hidden: params['token'] !== undefined });

/** `/proposer`, and a draft that was kept at `/proposer/<token>`. */
export default function Propose() {
  const { page, values, isClosed, likely, stamp, themes, partners } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { layout } = useTexts();
  const { proposal } = useFormTexts();
  return (
    <>
      <PageNotices {...page} />
      <InItsLanguage untranslated={page.untranslated}>
        <PageHead drawing="proposer" title={page.title} lead={page.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      </InItsLanguage>
      {isClosed ? (
        <ClosedLink title={proposal.closed} text={proposal.closedText} />
      ) : (
        <NarrowSection heading={Object.keys(values).length > 0 ? proposal.resumed : proposal.heading}>
          <ProposalForm stamp={stamp} returned={returned} values={values} likely={returned?.likely ?? likely} themes={themes} partners={partners} />
        </NarrowSection>
      )}
      <InItsLanguage untranslated={page.untranslated}>
        <Blocks views={page.blocks} />
      </InItsLanguage>
    </>
  );
}
