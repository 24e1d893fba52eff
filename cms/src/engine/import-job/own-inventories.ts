import type { BoardSource, Coverage, Licence, OwnInventory } from '@carrefour/config';
import { toIso } from '../project-row/column-values';
import { fromJson } from '../project-row/column-values';
import { readSourceBoard } from '../source/source-board';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';

const INVENTORY = 'api::inventory.inventory';
type Row = { slug: string; name: string; licence: Licence | null; coverage: Coverage | null; connector: string; schedule: string | null; asked_schedule: string | null; schedule_answer: string | null };

/** The inventories of a partner, draft or published, by the link both databases hold. */
async function rowsOf(strapi: Strapi, trx: Transaction, partnerId: string): Promise<Row[]> {
  const { joinTable } = strapi.db.metadata.get(INVENTORY).attributes.partner as unknown as { joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } } };
  const [inventories, partners] = [tableOf(strapi, INVENTORY), tableOf(strapi, 'api::partner.partner')];
  const ids = trx(joinTable.name).join(partners, `${partners}.id`, `${joinTable.name}.${joinTable.inverseJoinColumn.name}`)
    .where(`${partners}.document_id`, partnerId).select(`${joinTable.name}.${joinTable.joinColumn.name}`);
  return trx(inventories).whereIn('id', ids).orderBy('name').select('slug', 'name', 'licence', 'coverage', 'connector', 'schedule', 'asked_schedule', 'schedule_answer');
}

/** One inventory of a partner; null for one that is not there, or another's. */
export async function findOwnInventory(strapi: Strapi, trx: Transaction, partnerId: string, slug: string): Promise<{ slug: string; name: string; licence: Licence; coverage: Coverage } | null> {
  const found = (await rowsOf(strapi, trx, partnerId)).find((row) => row.slug === slug);
  return found === undefined ? null : { slug, name: found.name, licence: found.licence ?? 'inconnue', coverage: found.coverage ?? 'full' };
}

type RunRow = { document_id: string; inventory: string; state: string; file: string | null; started_at: unknown; counts: unknown };
const MOST_RUNS = 3;

async function lastRuns(strapi: Strapi, trx: Transaction, slugs: readonly string[]): Promise<Map<string, OwnInventory['runs']>> {
  const rows: RunRow[] = await trx(tableOf(strapi, 'api::run.run')).whereIn('inventory', [...slugs]).where((line) => line.whereNull('file').orWhereNot('file', 'like', 'undo:%'))
    .orderBy('id', 'desc').limit(MOST_RUNS * Math.max(1, slugs.length) * 4).select('document_id', 'inventory', 'state', 'file', 'started_at', 'counts');
  const runs = new Map<string, OwnInventory['runs']>();
  for (const { document_id: id, inventory, state, file, started_at: at, counts } of rows) {
    const own = runs.get(inventory) ?? [];
    if (own.length < MOST_RUNS) runs.set(inventory, [...own, { id, state, file, at: toIso(at), counts: fromJson<Record<string, number> | null>(counts, null) }]);
  }
  return runs;
}

const toSource = ({ address, connector, schedule, cron, next, blocked, last, alert }: BoardSource, { asked_schedule: asked, schedule_answer: answer }: Row): NonNullable<OwnInventory['source']> => ({
  address, connector, schedule, asked, answer, cron, next, blocked, alert: alert === null ? null : { since: alert.since, message: alert.message },
  last: last === null ? null : { outcome: last.outcome, at: last.startedAt, items: last.items },
});

/** A partner's inventories: how each is kept, its last imports, and how its source fares when it is read online. */
export async function listOwnInventories(strapi: Strapi, partnerId: string): Promise<OwnInventory[]> {
  const board = new Map((await readSourceBoard(strapi)).map((source) => [source.inventory, source]));
  return inTransaction(strapi, async (trx) => {
    const rows = await rowsOf(strapi, trx, partnerId);
    const runs = await lastRuns(strapi, trx, rows.map(({ slug }) => slug));
    return rows.map((row) => {
      const { slug, name, licence, coverage } = row;
      const source = board.get(slug);
      return { slug, name, licence: licence ?? 'inconnue', coverage: coverage ?? 'full', source: source === undefined ? null : toSource(source, row), runs: runs.get(slug) ?? [] };
    });
  });
}
