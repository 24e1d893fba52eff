import type { CommonsState } from '@carrefour/config';
import { readFigures } from '../read/figures';
import { readReferences } from '../read/references';
import { untilItChanges } from '../read/until-it-changes';
import { readObjections } from '../objection/read-objections';
import { fromJson, toIso } from '../project-row/column-values';
import { componentLink, projectTable } from '../project-row/join-tables';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { toFreshness } from './freshness';
import { countByMonth, monthOf } from './months';
import { toJournal, type RunTold } from './to-journal';
import { toLaureates } from './to-laureates';

const JOURNAL_MS = 366 * 86_400_000;

const published = (strapi: Strapi, trx: Transaction) => trx(projectTable(strapi)).whereNotNull('published_at').whereNull('merged_into');

/** The last day a source or a person said something of each project. */
async function latestWords(strapi: Strapi, trx: Transaction): Promise<(string | null)[]> {
  const rows: Record<string, unknown>[] = await published(strapi, trx).select('source_date', 'edited_at', 'verified_at');
  return rows.map((row) => Object.values(row).flatMap((date) => toIso(date) ?? []).sort().at(-1) ?? null);
}

/** When each published project came: the day of its oldest row, for publishing writes a new one. */
async function arrivals(strapi: Strapi, trx: Transaction): Promise<unknown[]> {
  const rows: { at: unknown }[] = await trx(projectTable(strapi)).whereNull('merged_into').groupBy('document_id').havingRaw('max(published_at) is not null').min({ at: 'created_at' });
  return rows.map(({ at }) => at);
}

async function runs(strapi: Strapi, trx: Transaction, since: Date): Promise<RunTold[]> {
  const { inventories } = await readReferences(strapi, trx);
  const rows: { inventory: string; closed_at: unknown; counts: unknown }[] = await trx(tableOf(strapi, 'api::run.run'))
    .where({ state: 'done', dry_run: false }).where('closed_at', '>=', since).select('inventory', 'closed_at', 'counts');
  return rows.map(({ inventory, closed_at: closedAt, counts }) => ({ closedAt, partner: inventories.get(inventory)?.partner ?? null, counts: fromJson<RunTold['counts']>(counts, {}) }));
}

/** Projects that people changed by hand, each once a month. */
async function edits(strapi: Strapi, trx: Transaction, since: Date): Promise<{ month: string; changed: number }[]> {
  const rows: { record_id: string; at: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision'))
    .where({ record_type: 'project' }).whereIn('actor_type', ['person', 'partner']).where('at', '>=', since).select('record_id', 'at');
  const once = new Map(rows.map(({ record_id: id, at }) => [`${monthOf(at)} ${id}`, at]));
  return countByMonth([...once.values()]).map(({ month, added }) => ({ month, changed: added }));
}

async function distinctions(strapi: Strapi, trx: Transaction) {
  const [link, table, projects] = [componentLink(strapi), tableOf(strapi, 'project.distinction'), projectTable(strapi)];
  const rows: { label: string; year: number | null; n: number | string }[] = await trx(table)
    .join(link.table, `${link.table}.${link.target}`, `${table}.id`).where(`${link.table}.field`, 'distinctions')
    .join(projects, `${projects}.id`, `${link.table}.${link.owner}`)
    .whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`)
    .groupBy(`${table}.label`, `${table}.year`).select({ label: `${table}.label`, year: `${table}.year` }).countDistinct({ n: `${projects}.document_id` });
  return rows.map(({ label, year, n }) => ({ label, year, count: Number(n) }));
}

/** The state of the commons, as `/etat-des-communs` shows it: published records only; objections are counted, and name nobody. */
export const readCommonsState = untilItChanges(async (strapi: Strapi): Promise<CommonsState> => {
  const { projects, partners, departments } = await readFigures(strapi);
  return await inTransaction(strapi, async (trx) => {
    const since = new Date(Date.now() - JOURNAL_MS);
    const { projects: withdrawn } = await readObjections(strapi, trx);
    return {
      projects, partners, departments,
      freshness: toFreshness(await latestWords(strapi, trx), new Date()),
      growth: countByMonth(await arrivals(strapi, trx)),
      journal: toJournal(await runs(strapi, trx, since), await edits(strapi, trx, since), [...withdrawn.values()].filter((at) => at >= since.toISOString())),
      laureates: toLaureates(await distinctions(strapi, trx)),
    };
  });
});
