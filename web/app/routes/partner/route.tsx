import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getPartner } from '../../cms/cms.server';
import { movedOrMissing } from '../../cms/moved-or-missing.server';
import { orRest } from '../../cms/or-rest.server';
import { localeOf } from '../../i18n/locale';
import { PartnerHead } from '../../partners/partner-head';
import { PartnerInventories } from '../../partners/partner-inventories';
import { partnerPageData } from '../../partners/partner-page-data.server';
import { PartnerProjects } from '../../partners/partner-projects';
import { pageMeta } from '../../ui/page/page-meta';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await orRest(getPartner(params['slug'] ?? ''));
  if (found === null) return movedOrMissing(request);
  return orRest(partnerPageData(found.partner, localeOf(new URL(request.url).pathname)));
}

const structured = ({ name, site, mission }: { name: string; site: string | null; mission: string | null }) => ({
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name,
  ...(site !== null && { url: site }),
  ...(mission !== null && { description: mission }),
});

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.name, description: data.mission, structured: structured(data), location, matches });

export default function PartnerPage() {
  const partner = useLoaderData<typeof loader>();
  return (
    <>
      <PartnerHead partner={partner} />
      <PartnerProjects partner={partner} />
      <PartnerInventories partner={partner} />
    </>
  );
}
