import type { CommonsState, Laureates } from '@carrefour/config';
import { whereTold } from '../fallback/where-told';
import { confirmedOn } from '../freshness/received';
import { readFigures } from '../read/figures';
import { publicProjects } from '../read/public-rows';
import { readReferences, type References } from '../read/references';
import { untilItChanges } from '../read/until-it-changes';
import { readObjections } from '../objection/read-objections';
import { componentLink, projectTable } from '../project-row/join-tables';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { toFreshness } from './freshness';
import { readArrivals } from './read-arrivals';
import { tellArrivals, tellHands, tellRuns } from './read-journal';
import { toJournal, type Told } from './to-journal';
import { toLaureates } from './to-laureates';

const JOURNAL_MS = 366 * 86_400_000;

/** The last day a source or a person said something of each project. */
async function latestWords(strapi: Strapi, trx: Transaction): Promise<(string | null)[]> {
  const rows: { source_date: unknown; edited_at: unknown; verified_at: unknown }[] = await publicProjects(strapi, trx).select('source_date', 'edited_at', 'verified_at');
  return rows.map((row) => confirmedOn(row, null));
}

/** Who was honoured among what the public finds, of the projects whose distinctions nobody withholds. */
async function laureates(strapi: Strapi, trx: Transaction, references: References): Promise<Laureates[]> {
  const [link, table, projects] = [componentLink(strapi), tableOf(strapi, 'project.distinction'), projectTable(strapi)];
  const told = publicProjects(strapi, trx).select(`${projects}.id`);
  whereTold({ strapi, trx, references }, told, ['distinctions']);
  const awarded = () => trx(table)
    .join(link.table, `${link.table}.${link.target}`, `${table}.id`).where(`${link.table}.field`, 'distinctions')
    .join(projects, `${projects}.id`, `${link.table}.${link.owner}`).whereIn(`${projects}.id`, told.clone());
  const counted = { n: `${projects}.document_id` };
  const byYear: { label: string; year: number | null; n: number | string }[] =
    await awarded().groupBy(`${table}.label`, `${table}.year`).select({ label: `${table}.label`, year: `${table}.year` }).countDistinct(counted);
  const byLabel: { label: string; n: number | string }[] = await awarded().groupBy(`${table}.label`).select({ label: `${table}.label` }).countDistinct(counted);
  return toLaureates(byYear.map(({ label, year, n }) => ({ label, year, count: Number(n) })), new Map(byLabel.map(({ label, n }) => [label, Number(n)])));
}

/** The state of the commons, as `/etat-des-communs` shows it: public records only; objections are counted, and name nobody. */
export const readCommonsState = untilItChanges(async (strapi: Strapi): Promise<CommonsState> => {
  const { projects, partners, departments } = await readFigures(strapi);
  return await inTransaction(strapi, async (trx) => {
    const since = new Date(Date.now() - JOURNAL_MS);
    const references = await readReferences(strapi, trx);
    const { projects: withdrawn } = await readObjections(strapi, trx);
    const reading = { strapi, trx, inventories: references.inventories, objected: withdrawn, since };
    const arrivals = await readArrivals(strapi, trx);
    const objected = [...withdrawn.values()].filter((at) => at >= since.toISOString()).map((at): Told => ({ at, partner: null, kind: 'withdrawn', count: 1 }));
    return {
      projects, partners, departments,
      freshness: toFreshness(await latestWords(strapi, trx), new Date()),
      journal: toJournal([...(await tellArrivals(reading, arrivals)), ...(await tellRuns(reading)), ...(await tellHands(reading, arrivals)), ...objected]),
      laureates: await laureates(strapi, trx, references),
    };
  });
});
