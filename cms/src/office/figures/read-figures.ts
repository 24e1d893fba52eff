import { departments } from '@carrefour/config/geo';
import { readCommonsState } from '../../engine/commons/read-commons-state';
import { monthOf } from '../../engine/commons/months';
import { componentLink, projectTable, taxonomyLink } from '../../engine/project-row/join-tables';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { Count, Figures } from '../shapes';
import { readTermLabels } from '../term-labels';

type Counted = { code: string | null; n: number | string };
const most = (a: Count, b: Count) => b.count - a.count || a.label.localeCompare(b.label, 'fr');

async function byDepartment(strapi: Strapi, trx: Transaction): Promise<Map<string, number>> {
  const [link, places, projects] = [componentLink(strapi), tableOf(strapi, 'project.place'), projectTable(strapi)];
  const rows: Counted[] = await trx(places).join(link.table, `${link.table}.${link.target}`, `${places}.id`).where(`${link.table}.field`, 'places')
    .join(projects, `${projects}.id`, `${link.table}.${link.owner}`).whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`).whereNotNull(`${places}.department`)
    .groupBy(`${places}.department`).select({ code: `${places}.department` }).countDistinct({ n: `${projects}.document_id` });
  return new Map(rows.map(({ code, n }) => [code ?? '', Number(n)]));
}

async function byTheme(strapi: Strapi, trx: Transaction): Promise<Count[]> {
  const [link, themes, projects] = [taxonomyLink(strapi, 'themes'), tableOf(strapi, 'api::theme.theme'), projectTable(strapi)];
  const rows: Counted[] = await trx(link.table).join(themes, `${themes}.id`, `${link.table}.${link.target}`).join(projects, `${projects}.id`, `${link.table}.${link.owner}`)
    .whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`).groupBy(`${themes}.code`).select({ code: `${themes}.code` }).countDistinct({ n: `${projects}.document_id` });
  const labels = await readTermLabels(strapi, trx);
  return rows.map(({ code, n }) => ({ label: labels.get(code ?? '') ?? code ?? '', count: Number(n) })).sort(most);
}

/** Projects each inventory feeds; one fed by several counts for each. */
async function byInventory(strapi: Strapi, trx: Transaction): Promise<Count[]> {
  const [entries, projects] = [tableOf(strapi, 'api::entry.entry'), projectTable(strapi)];
  const rows: Counted[] = await trx(entries).join(projects, `${projects}.document_id`, `${entries}.project_id`).whereNotNull(`${projects}.published_at`)
    .groupBy(`${entries}.inventory`).select({ code: `${entries}.inventory` }).countDistinct({ n: `${entries}.project_id` });
  const names: { slug: string; name: string }[] = await trx(tableOf(strapi, 'api::inventory.inventory')).select('slug', 'name');
  const nameOf = new Map(names.map(({ slug, name }) => [slug, name]));
  return rows.map(({ code, n }) => ({ label: nameOf.get(code ?? '') ?? code ?? '', count: Number(n) })).sort(most);
}

const answered = [
  ['api::proposal.proposal', 'decided_at'], ['api::membership-application.membership-application', 'answered_at'], ['api::report.report', 'answered_at'], ['api::message.message', 'answered_at'],
  ['api::conflict.conflict', 'decided_at'],
] as const;

/** What the team settled, month by month. */
async function requestsByMonth(strapi: Strapi, trx: Transaction): Promise<Map<string, number>> {
  const months = new Map<string, number>();
  for (const [uid, column] of answered) {
    const rows: { at: unknown }[] = await trx(tableOf(strapi, uid)).whereNotNull(column).select({ at: column });
    for (const { at } of rows) months.set(monthOf(at) ?? '', (months.get(monthOf(at) ?? '') ?? 0) + 1);
  }
  return months;
}

const lastMonths = (now: Date, count: number): string[] =>
  Array.from({ length: count }, (_, back) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 15)).toISOString().slice(0, 7)).reverse();

/** The dashboards of the team: what the commons covers and what it does not, how fresh it is, and what went through. */
export async function readOfficeFigures(strapi: Strapi, now = new Date()): Promise<Figures> {
  const state = await readCommonsState(strapi);
  return inTransaction(strapi, async (trx) => {
    const counted = await byDepartment(strapi, trx);
    const territories = departments.map(({ code, label }) => ({ label: `${label} (${code})`, count: counted.get(code) ?? 0 }));
    const requests = await requestsByMonth(strapi, trx);
    const journal = (month: string, kept: (partner: unknown) => boolean) => state.journal.filter((line) => line.month === month && kept(line.partner));
    return {
      projects: state.projects, partners: state.partners,
      territories: territories.filter(({ count }) => count > 0).sort(most), emptyTerritories: territories.filter(({ count }) => count === 0).map(({ label }) => label),
      themes: await byTheme(strapi, trx), byPartner: await byInventory(strapi, trx),
      freshness: [
        { label: 'Moins d’un an', count: state.freshness.year }, { label: 'Moins de deux ans', count: state.freshness.twoYears }, { label: 'Plus ancien', count: state.freshness.older },
        { label: 'Sans date', count: state.freshness.unknown },
      ],
      months: lastMonths(now, 12).map((month) => ({
        month, projects: state.growth.find((line) => line.month === month)?.added ?? 0,
        edits: journal(month, (partner) => partner === null).reduce((sum, { changed }) => sum + changed, 0),
        imports: journal(month, (partner) => partner !== null).reduce((sum, { added, changed }) => sum + added + changed, 0), requests: requests.get(month) ?? 0,
      })),
    };
  });
}
