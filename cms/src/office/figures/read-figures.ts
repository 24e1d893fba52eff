import { freshnessSearches, type Freshness } from '@carrefour/config';
import { readCommonsState } from '../../engine/commons/read-commons-state';
import { siteLink } from '../../engine/links/site-links';
import { readReferences } from '../../engine/read/references';
import { untilItChanges } from '../../engine/read/until-it-changes';
import { inTransaction, type Strapi } from '../../engine/strapi';
import type { Count, Figures } from '../shapes';
import { countByDepartment, countByPartner, countByTheme, countReserved } from './read-coverage';
import { readMonths } from './read-months';

const some = (counts: readonly Count[]): Count[] => counts.filter(({ count }) => count > 0);
const none = (counts: readonly Count[]): string[] => counts.filter(({ count }) => count === 0).map(({ label }) => label);

const readCoverage = untilItChanges((strapi: Strapi) =>
  inTransaction(strapi, async (trx) => {
    const covering = { strapi, trx, references: await readReferences(strapi, trx) };
    return { territories: await countByDepartment(covering), themes: await countByTheme(covering), partners: await countByPartner(covering), reserved: await countReserved(covering) };
  }));

/** The dashboards of the team: what the commons covers and what it does not, how fresh it is, and what went through. They count what the public finds (docs/decisions/081). */
export async function readOfficeFigures(strapi: Strapi): Promise<Figures> {
  const { projects, partners, freshness } = await readCommonsState(strapi);
  const coverage = await readCoverage(strapi);
  const searches = freshnessSearches();
  const told = (label: string, age: keyof Freshness): Count => ({ label, count: freshness[age], search: siteLink(`/recherche?${searches[age]}`) });
  return {
    projects, partners, reserved: coverage.reserved,
    territories: some(coverage.territories), emptyTerritories: none(coverage.territories), themes: some(coverage.themes), emptyThemes: none(coverage.themes), byPartner: some(coverage.partners), emptyPartners: none(coverage.partners),
    freshness: [told('Moins d’un an', 'year'), told('Moins de deux ans', 'twoYears'), told('Plus ancien', 'older'), told('Sans date', 'unknown')],
    months: await readMonths(strapi),
  };
}
