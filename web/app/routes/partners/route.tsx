import { partnerRoles, partnerTypes, scales } from '@carrefour/config';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listPartners } from '../../cms/cms.server';
import { orRest } from '../../cms/or-rest.server';
import { Blocks } from '../../editorial/blocks';
import { InItsLanguage } from '../../editorial/in-its-language';
import { readPageData } from '../../editorial/page-data.server';
import { PageNotices } from '../../editorial/page-notices';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { PartnerDirectory } from '../../partners/partner-directory';
import { filterPartners, readPartnerFilter } from '../../partners/partner-filter';
import { PartnersMap } from '../../partners/partners-map';
import { partnersMap } from '../../partners/partners-map.server';
import { activitiesOf, territoriesOf } from '../../partners/directory-options.server';
import { toPartnerCard } from '../../ui/card/to-partner-card';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

const optionsOf = (list: readonly { code: string; label: string; labelEn: string }[], present: readonly (string | null)[], locale: 'fr' | 'en') =>
  list
    .map(({ code, label, labelEn }) => ({ code, label: locale === 'en' ? labelEn : label, count: present.filter((value) => value === code).length }))
    .filter(({ count }) => count > 0);

export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const locale = localeOf(pathname);
  const [page, { partners }] = await orRest(Promise.all([readPageData('partenaires', locale), listPartners(locale)]));
  if (page === null) throw new Response(null, { status: 404 });
  const filter = readPartnerFilter(searchParams);
  const shown = filterPartners(partners, filter);
  return {
    page: { ...page, blocks: page.blocks.filter(({ kind }) => kind !== 'partners') },
    filter,
    total: partners.length,
    where: partnersMap(shown, locale),
    isOf2018: shown.some(({ asOf }) => asOf !== null),
    partners: shown.map((partner) => toPartnerCard(partner, locale)),
    options: {
      type: optionsOf(partnerTypes, partners.map(({ type }) => type), locale),
      role: optionsOf(partnerRoles, partners.flatMap(({ roles }) => roles), locale),
      scale: optionsOf(scales, partners.map(({ scale }) => scale), locale),
      activity: activitiesOf(partners),
      territory: territoriesOf(partners, filter.territory, locale),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.page.seoTitle ?? data.page.title, description: data.page.description, location, matches });

export default function Partners() {
  const { page, where, ...directory } = useLoaderData<typeof loader>();
  const { layout } = useTexts();
  return (
    <>
      <PageNotices {...page} />
      <InItsLanguage untranslated={page.untranslated}>
        <PageHead drawing={page.slug} title={page.title} lead={page.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      </InItsLanguage>
      <PartnerDirectory {...directory} />
      {where !== null && <PartnersMap where={where} />}
      <InItsLanguage untranslated={page.untranslated}>
        <Blocks views={page.blocks} />
      </InItsLanguage>
    </>
  );
}
