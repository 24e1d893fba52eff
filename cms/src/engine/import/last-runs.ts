import { toIso } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';

type Row = { inventory: string; document_id: string; state: string; updated_at: unknown };

/** A run at work is another one with each sign of life; one that ended stays what it is. */
const toMark = ({ document_id: id, state, updated_at: at }: Row): string => [id, state, state === 'running' ? toIso(at) : null].filter(Boolean).join(' ');

/** How far the imports of each inventory went (of one, where it is named): what a plan is made on, told apart from any later state. */
export async function readLastRuns(strapi: Strapi, trx: Transaction, inventory: string | null = null): Promise<Map<string, string>> {
  const runs = tableOf(strapi, 'api::run.run');
  const last = trx(runs).whereNotNull('inventory').groupBy('inventory').max('id');
  const rows: Row[] = await trx(runs).whereIn('id', inventory === null ? last : last.where({ inventory })).select('inventory', 'document_id', 'state', 'updated_at');
  return new Map(rows.map((row) => [row.inventory, toMark(row)]));
}
