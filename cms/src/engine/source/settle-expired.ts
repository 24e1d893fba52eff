import { asOneWriter } from '../one-writer';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import { alertOfSource } from './alert-of-source';
import { harvestTable, isAlive, type HarvestRow } from './harvest-rows';

const INTERRUPTED = 'La lecture a été interrompue avant sa fin : le programme qui lisait s’est arrêté, ou la machine.';

async function openRows(strapi: Strapi, trx: Transaction): Promise<HarvestRow[]> {
  const rows: HarvestRow[] = await trx(harvestTable(strapi)).where({ state: 'running' }).orderBy('id').select('*');
  return rows;
}

/** Ends the readings whose reader has given no sign of life: they failed, and that is an alert like any other. */
export async function settleExpiredIn(strapi: Strapi, trx: Transaction, now: Date): Promise<void> {
  for (const row of (await openRows(strapi, trx)).filter((one) => !isAlive(one, now))) {
    await trx(harvestTable(strapi)).where({ id: row.id, state: 'running' })
      .update({ state: 'done', outcome: 'failed', alert: true, ended_at: now, updated_at: now, lease_until: null, message: INTERRUPTED });
    await alertOfSource(strapi, trx, row.inventory);
  }
}

/** The same, in a transaction of its own; nothing is written, and nobody waited for, when there is none. */
export async function settleExpired(strapi: Strapi, now: Date): Promise<void> {
  const open = await inTransaction(strapi, (trx) => openRows(strapi, trx));
  if (open.some((row) => !isAlive(row, now))) await asOneWriter(strapi, (trx) => settleExpiredIn(strapi, trx, now));
}
