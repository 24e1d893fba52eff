import { labelOf, licences, partnerRoles, partnerTypes, scales, type PublicPartner } from '@carrefour/config';
import { territoryLabel } from '@carrefour/config/geo';
import { listProjects } from '../cms/cms.server';
import { countProjects } from '../figures/facet-counts.server';
import { themeCounts } from '../figures/theme-counts.server';
import { reachesPartner } from '../forms/message/reaches-partner.server';
import { formatDay, formatMonth } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { toProjectCard } from '../ui/card/to-project-card.server';
import { partnerLinks } from './partner-links.server';
import { framedDotsMap } from '../ui/map/dots-map.server';

const LATEST = 4;
const MOST_THEMES = 8;

/** Everything the page of a partner shows. */
export async function partnerPageData(partner: PublicPartner, locale: Locale) {
  const query = new URLSearchParams({ partner: partner.slug }).toString();
  const [counts, latest, map, links, isReachable] = await Promise.all([
    countProjects(query, ['theme', 'departement']),
    listProjects(new URLSearchParams([['partner', partner.slug], ['sort', 'arrivee'], ['perPage', String(LATEST)]])),
    partner.projectCount > 0 ? framedDotsMap([query], { width: 560, height: 560, towns: 5 }) : null,
    partnerLinks(partner, locale),
    reachesPartner({ project: null, partner: partner.slug }),
  ]);
  const departments = [...(counts?.of('departement').keys() ?? [])].filter((code) => code !== 'non-precise').length;
  return {
    slug: partner.slug, name: partner.name, mission: partner.mission, site: partner.site, logo: partner.logo, asOf: partner.asOf,
    charterSince: partner.charterSince === null ? null : formatDay(partner.charterSince, locale),
    query, activities: partner.activities, projectCount: partner.projectCount, departments,
    type: { code: partner.type, label: labelOf(partnerTypes, partner.type, locale) },
    scale: partner.scale === null ? null : labelOf(scales, partner.scale, locale),
    roles: partner.roles.map((role) => ({ code: role, label: labelOf(partnerRoles, role, locale) })),
    territories: partner.territories.map((code) => ({ code, label: territoryLabel(code, locale) })),
    inventories: partner.inventories.map(({ slug, name, licence, editionDate }) => ({
      slug, name, licence: labelOf(licences, licence, locale), edition: editionDate === null ? null : formatMonth(editionDate, locale),
    })),
    themes: (await themeCounts(counts, locale)).slice(0, MOST_THEMES),
    latest: latest.projects.map((project) => toProjectCard(project, locale)),
    map,
    links,
    isReachable,
  };
}
export type PartnerPageData = Awaited<ReturnType<typeof partnerPageData>>;
