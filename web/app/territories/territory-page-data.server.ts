import { communeSizes, labelOf, NON_PRECISE } from '@carrefour/config';
import { communeSize, findCommune, territoryBounds, type Territory } from '@carrefour/config/geo';
import { listPartners, listProjects } from '../cms/cms.server';
import { countProjects } from '../figures/facet-counts.server';
import { themeCounts } from '../figures/theme-counts.server';
import type { Locale } from '../i18n/locale';
import { toProjectCard } from '../ui/card/to-project-card.server';
import { dotsMap } from '../ui/map/dots-map.server';
import { parentsOf } from './parents-of.server';
import { partsOf } from './parts-of.server';
import { territoryQuery } from './territory-query';

const SHOWN = 6;
const NEAREST = 3;
const NEAR_KM = 30;

/** Everything the page of a territory shows: what is recorded there, never a ranking. */
export async function territoryPageData(address: string, territory: Territory, locale: Locale) {
  const query = territoryQuery(territory);
  const [counts, emerging, latest, { partners }, map, parts] = await Promise.all([
    countProjects(query, ['theme', 'partner', 'year']),
    countProjects(`${query}&emerging=1`, []),
    listProjects(new URLSearchParams(`${query}&sort=recent&perPage=${SHOWN}`)),
    listPartners(locale),
    dotsMap(query, territoryBounds(address), { width: 560, height: 420, towns: 5 }, address),
    partsOf(territory),
  ]);
  const byPartner = counts?.of('partner') ?? new Map<string, number>();
  const present = partners.flatMap(({ slug, name }) => (byPartner.has(slug) ? [{ slug, name, count: byPartner.get(slug) ?? 0 }] : []));
  const total = counts?.total ?? latest.total;
  return {
    address, query, kind: territory.kind, label: territory.label, total,
    emerging: emerging?.total ?? 0,
    parents: parentsOf(territory),
    themes: await themeCounts(counts, locale),
    years: [...(counts?.of('year') ?? [])].filter(([year]) => year !== NON_PRECISE).map(([year, count]) => ({ year: Number(year), count })).sort((a, b) => a.year - b.year),
    unknownYears: counts?.of('year').get(NON_PRECISE) ?? 0,
    partners: present.sort((a, b) => b.count - a.count),
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
  const { projects, total } = await listProjects(new URLSearchParams(`${near}&sort=distance&perPage=${NEAREST}`));
  return {
    projects: projects.map((project) => toProjectCard(project, locale)),
    total,
    query: `${near}&sort=distance`,
    size: size === null ? null : { code: size, label: labelOf(communeSizes, size, locale) },
  };
}
