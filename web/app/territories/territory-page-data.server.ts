import { communeSizes, labelOf, NON_PRECISE } from '@carrefour/config';
import { communeSize, findCommune, territoryBounds, territoryLabel, territoryPopulation, type Territory } from '@carrefour/config/geo';
import { listPartners, listProjects } from '../cms/cms.server';
import { readPageData } from '../editorial/page-data.server';
import { countProjects } from '../figures/facet-counts.server';
import { themeCounts } from '../figures/theme-counts.server';
import type { Locale } from '../i18n/locale';
import { recordersOf } from '../partners/recorders-of';
import { toProjectCard } from '../ui/card/to-project-card.server';
import { dotsMap } from '../ui/map/dots-map.server';
import { audienceCounts, maturityCounts } from '../figures/audience-and-maturity.server';
import { compareThemes } from './compare-themes';
import { parentsOf } from './parents-of.server';
import { partsOf } from './parts-of.server';
import { projectsPerInhabitants } from './projects-per-inhabitants';
import { territoryPageSlug } from './territory-page-slug';
import { whoHelps } from './who-helps';
import { territoryQuery } from './territory-query';

const SHOWN = 6;
const NEAREST = 3;
const NEAR_KM = 30;

/** Everything the page of a territory shows: what is recorded there, never a ranking. */
export async function territoryPageData(address: string, territory: Territory, locale: Locale) {
  const query = territoryQuery(territory);
  const label = territoryLabel(address, locale);
  const parents = parentsOf(territory, locale);
  // A commune knows few partners: its department's stand around it.
  const around = parents.find(({ address: parent }) => parent.startsWith('dep-')) ?? { address, label };
  const aroundQuery = around.address === address ? query : `departement=${around.address.slice(4)}`;
  const [counts, everywhere, emerging, latest, { partners }, map, parts, words, near] = await Promise.all([
    countProjects(query, ['theme', 'partner', 'year', 'audience', 'maturity']),
    countProjects('', ['theme']),
    countProjects(`${query}&emerging=1`, ['partner']),
    listProjects(new URLSearchParams(`${query}&sort=arrivee&perPage=${SHOWN}`)),
    listPartners(locale),
    dotsMap(query, territoryBounds(address), { width: 560, height: 420, towns: 5 }, address),
    partsOf(territory, locale),
    readPageData(territoryPageSlug(address), locale),
    countProjects(aroundQuery, ['partner']),
  ]);
  const total = counts?.total ?? latest.total;
  const themes = await themeCounts(counts, locale);
  return {
    address, query, kind: territory.kind, label, total,
    emerging: { count: emerging?.total ?? 0, recorders: recordersOf(emerging?.of('partner'), partners).length },
    parents,
    helpers: whoHelps([address, ...parents.map((parent) => parent.address).reverse()], partners, near?.of('partner') ?? new Map(), locale),
    helpersAround: around.label,
    helpersQuery: aroundQuery,
    themes,
    comparison: counts === null || everywhere === null ? null : compareThemes({ themes, total }, { themes: await themeCounts(everywhere, locale), total: everywhere.total }),
    audiences: await audienceCounts(counts, locale),
    maturities: maturityCounts(counts, locale),
    rate: counts === null ? null : projectsPerInhabitants(total, territoryPopulation(territory)),
    words: words === null ? null : { title: words.title, lead: words.lead, blocks: words.blocks, untranslated: words.untranslated },
    years: [...(counts?.of('year') ?? [])].filter(([year]) => year !== NON_PRECISE).map(([year, count]) => ({ year: Number(year), count })).sort((a, b) => a.year - b.year),
    unknownYears: counts?.of('year').get(NON_PRECISE) ?? 0,
    partners: recordersOf(counts?.of('partner'), partners),
    projects: latest.projects.map((project) => toProjectCard(project, locale)),
    map, parts,
    nearby: total === 0 ? await nearby(territory, locale) : null,
  };
}
export type TerritoryPageData = Awaited<ReturnType<typeof territoryPageData>>;

/** For a commune without project: the nearest ones, and those of communes of its size. */
async function nearby({ kind, code }: Territory, locale: Locale) {
  const commune = kind === 'commune' ? findCommune({ code }) : null;
  if (commune === null) return null;
  const { lat, lng } = commune.position;
  const near = `near=${lat},${lng}&radius=${NEAR_KM}`;
  const size = commune.population === null ? null : communeSize(commune.population);
  const ofSize = size === null ? '' : `commune-size=${size}`;
  const [{ projects, total }, alike] = await Promise.all([
    listProjects(new URLSearchParams(`${near}&sort=distance&perPage=${NEAREST}`)),
    size === null ? null : listProjects(new URLSearchParams(`${ofSize}&perPage=${NEAREST}`)),
  ]);
  return {
    projects: projects.map((project) => toProjectCard(project, locale)),
    total,
    query: `${near}&sort=distance`,
    size: size === null || alike === null ? null : { query: ofSize, label: labelOf(communeSizes, size, locale), total: alike.total, projects: alike.projects.map((project) => toProjectCard(project, locale)) },
  };
}
