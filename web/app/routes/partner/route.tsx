import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getPartner } from '../../cms/cms.server';
import { movedOrMissing } from '../../cms/moved-or-missing.server';
import { orRest } from '../../cms/or-rest.server';
import { localeOf } from '../../i18n/locale';
import { partnerPageData } from '../../partners/partner-page-data.server';
import { PartnerSheet } from '../../partners/partner-sheet';
import { structuredPartner } from '../../partners/structured-partner';
import { siteEnv } from '../../site-env.server';
import { pageMeta } from '../../ui/page/page-meta';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await orRest(getPartner(params['slug'] ?? ''));
  if (found === null) return movedOrMissing(request);
  const partner = await orRest(partnerPageData(found.partner, localeOf(new URL(request.url).pathname)));
  return { partner, structured: structuredPartner(partner, `${siteEnv().WEB_URL}/partenaires/${partner.slug}`) };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.partner.name, description: data.partner.mission, image: `/images/${localeOf(location.pathname)}/partenaires/${data.partner.slug}.png`, structured: data.structured, location, matches });

export default function PartnerPage() {
  return <PartnerSheet partner={useLoaderData<typeof loader>().partner} />;
}
