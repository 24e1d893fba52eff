import { fromJson } from '../project-row/column-values';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { SettledConflict } from './without-settled';

type Row = { key: string; field: string; last: unknown; now: unknown; incoming: unknown };

/** What was decided before on these entries of an inventory. */
export async function readSettled(strapi: Strapi, trx: Transaction, inventory: string, keys: readonly string[]): Promise<SettledConflict[]> {
  const found: SettledConflict[] = [];
  for (const chunk of chunksOf(keys, 400)) {
    const rows: Row[] = await trx(tableOf(strapi, 'api::conflict.conflict')).where({ inventory, state: 'settled' }).whereIn('key', chunk)
      .select('key', 'field', 'last', 'now', 'incoming');
    found.push(...rows.map(({ key, field, last, now, incoming }) => ({
      key, field, last: fromJson<unknown>(last, null), now: fromJson<unknown>(now, null), incoming: fromJson<unknown>(incoming, null),
    })));
  }
  return found;
}
