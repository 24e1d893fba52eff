import { toEntryName } from '../merge/entry-name';
import { tableOf, type Strapi, type Transaction } from '../strapi';

type Pair = { id: number; record_a: string; record_b: string };

/** What was asked and decided about an entry follows its key, when a row is renamed and when an undo gives the former key back: conflicts, and pairs that name it. */
export async function renameDecisions(strapi: Strapi, trx: Transaction, inventory: string, from: string, to: string): Promise<void> {
  await trx(tableOf(strapi, 'api::conflict.conflict')).where({ inventory, key: from }).update({ key: to });
  const table = tableOf(strapi, 'api::duplicate.duplicate');
  const [former, present] = [toEntryName(inventory, from), toEntryName(inventory, to)];
  const pairs: Pair[] = await trx(table).where({ scope: 'entry' }).where((either) => either.where('record_a', former).orWhere('record_b', former))
    .select('id', 'record_a', 'record_b');
  for (const { id, record_a: a, record_b: b } of pairs) {
    const [recordA, recordB] = [present, a === former ? b : a].toSorted();
    const pair = { scope: 'entry', record_a: recordA, record_b: recordB };
    // A pair that the new key had already, from a former life, keeps what it says.
    if ((await trx(table).where(pair).first('id')) === undefined) await trx(table).where({ id }).update(pair);
  }
}
