import { departments } from '@carrefour/config/geo';
import { readCommonsState } from '../../engine/commons/read-commons-state';
import { inTransaction, type Strapi } from '../../engine/strapi';
import type { Count, Figures } from '../shapes';
import { countByDepartment, countByPartner, countByTheme, most } from './read-coverage';
import { readMonths } from './read-months';

const some = (counts: readonly Count[]): Count[] => counts.filter(({ count }) => count > 0);
const none = (counts: readonly Count[]): string[] => counts.filter(({ count }) => count === 0).map(({ label }) => label);

/** The dashboards of the team: what the commons covers and what it does not, how fresh it is, and what went through. */
export async function readOfficeFigures(strapi: Strapi): Promise<Figures> {
  const state = await readCommonsState(strapi);
  const months = await readMonths(strapi);
  return inTransaction(strapi, async (trx) => {
    const counted = await countByDepartment(strapi, trx);
    const territories = departments.map(({ code, label }) => ({ label: `${label} (${code})`, count: counted.get(code) ?? 0 }));
    const [themes, partners] = [await countByTheme(strapi, trx), await countByPartner(strapi, trx)];
    return {
      projects: state.projects, partners: state.partners,
      territories: some(territories).sort(most), emptyTerritories: none(territories), themes: some(themes), emptyThemes: none(themes), byPartner: some(partners), emptyPartners: none(partners),
      freshness: [
        { label: 'Moins d’un an', count: state.freshness.year }, { label: 'Moins de deux ans', count: state.freshness.twoYears }, { label: 'Plus ancien', count: state.freshness.older },
        { label: 'Sans date', count: state.freshness.unknown },
      ],
      months,
    };
  });
}
