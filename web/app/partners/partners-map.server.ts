import { departments, regions, type PublicPartner } from '@carrefour/config';
import { territoryLabel } from '@carrefour/config/geo';
import type { Locale } from '../i18n/locale';
import { drawFrance, type FranceMapData } from '../ui/map/france-map-data.server';
import { departmentsOf } from './acts-in';

export type PartnersMap = { map: FranceMapData; regions: { code: string; label: string; count: number }[]; everywhere: number };

/** Where some partners act, department by department; those of the whole country, or who do not say, are counted apart. Null when nobody says. */
export function partnersMap(partners: readonly Pick<PublicPartner, 'territories'>[], locale: Locale): PartnersMap | null {
  const byDepartment = new Map<string, number>();
  const byRegion = new Map<string, number>();
  let everywhere = 0;
  for (const { territories } of partners) {
    const own = new Set(territories.flatMap(departmentsOf));
    if (own.size === 0) everywhere += 1;
    for (const code of own) byDepartment.set(code, (byDepartment.get(code) ?? 0) + 1);
    for (const region of new Set(departments.filter(({ code }) => own.has(code)).map((department) => department.region))) byRegion.set(region, (byRegion.get(region) ?? 0) + 1);
  }
  if (byDepartment.size === 0) return null;
  const present = regions.map(({ code }) => ({ code, label: territoryLabel(`reg-${code}`, locale), count: byRegion.get(code) ?? 0 })).filter(({ count }) => count > 0);
  return { map: drawFrance({ departments: byDepartment, regions: byRegion, total: partners.length }, locale), regions: present.sort((a, b) => a.label.localeCompare(b.label, 'fr')), everywhere };
}
