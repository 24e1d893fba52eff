import { departments, suggestCommunes, territoryLabel } from '@carrefour/config/geo';
import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { orRest } from '../../cms/or-rest.server';
import { Blocks } from '../../editorial/blocks';
import { InItsLanguage } from '../../editorial/in-its-language';
import { readPageData } from '../../editorial/page-data.server';
import { PageNotices } from '../../editorial/page-notices';
import { countProjects } from '../../figures/facet-counts.server';
import { localeOf, localePath } from '../../i18n/locale';
import { textsOf, useTexts } from '../../i18n/texts';
import { FoundPlaces } from '../../territories/found-places';
import { livedInRegions } from '../../territories/regions-and-parts';
import { TerritoryIndex } from '../../territories/territory-index';
import { franceMap } from '../../ui/map/france-map-data.server';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

const MOST_PLACES = 12;

/** Every region and department with its number of projects; `?lieu=` leads to a territory, or proposes those of that name. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const locale = localeOf(pathname);
  const asked = (searchParams.get('lieu') ?? '').trim().slice(0, 100);
  const places = asked === '' ? [] : suggestCommunes(asked, MOST_PLACES);
  const [only] = places;
  if (only !== undefined && places.length === 1) return redirect(localePath(locale, `/territoires/${only.territory}`));
  const [page, counts, map] = await Promise.all([orRest(readPageData('territoires', locale)), countProjects('', ['region', 'departement']), franceMap('', locale)]);
  if (page === null) throw new Response(null, { status: 404 });
  const count = (facet: 'region' | 'departement', code: string) => (counts === null ? null : (counts.of(facet).get(code) ?? 0));
  return {
    page, map, asked,
    places: places.map(({ kind, code, territory, label, detail }) => ({ territory, label, detail: kind === 'commune' ? detail : textsOf(locale).territories.kinds[kind](code) })),
    regions: livedInRegions
      .map(({ code, label, labelEn }) => ({
        address: `reg-${code}`, label: locale === 'en' ? labelEn : label, count: count('region', code),
        departments: departments.filter(({ region }) => region === code).map((department) => ({ address: `dep-${department.code}`, label: territoryLabel(`dep-${department.code}`, locale), count: count('departement', department.code) })),
      })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined || !('page' in data) ? [] : pageMeta({ title: data.page.seoTitle ?? data.page.title, description: data.page.description, location, matches });

export default function Territories() {
  const data = useLoaderData<typeof loader>();
  const { layout } = useTexts();
  if (!('page' in data)) return null;
  const { page, map, asked, places, regions: all } = data;
  return (
    <>
      <PageNotices {...page} />
      <InItsLanguage untranslated={page.untranslated}>
        <PageHead drawing={page.slug} title={page.title} lead={page.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      </InItsLanguage>
      {asked !== '' && <FoundPlaces asked={asked} places={places} />}
      <TerritoryIndex regions={all} map={map} asked={asked} />
      <InItsLanguage untranslated={page.untranslated}>
        <Blocks views={page.blocks} />
      </InItsLanguage>
    </>
  );
}
