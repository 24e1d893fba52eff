import { isGoodHarvest, type HarvestReport } from '@carrefour/config';
import { newDocumentId } from '../document-id';
import { asOneWriter } from '../one-writer';
import { insertRows } from '../project-row/insert-rows';
import type { Strapi, Transaction } from '../strapi';
import { alertOfSource } from './alert-of-source';
import { harvestTable } from './harvest-rows';

/** Readings kept for each inventory: their failures hold excerpts of pages, which are not ours to keep for long. */
const KEPT = 30;

async function forgetOldest(trx: Transaction, table: string, inventory: string): Promise<void> {
  const old: { id: number }[] = await trx(table).where({ inventory }).orderBy('id', 'desc').offset(KEPT).limit(1000).select('id');
  await trx(table).whereIn('id', old.map(({ id }) => id)).delete();
}

/**
 * Writes down how a reading ended: the one that was claimed, or (by `harvest` null) one that a person made by hand. A
 * reading that went wrong raises an alert, in the same transaction. False when the claimed one is not open any more.
 */
export function recordHarvest(strapi: Strapi, { harvest, inventory, report }: { harvest: string | null; inventory: string; report: HarvestReport }): Promise<boolean> {
  const table = harvestTable(strapi);
  return asOneWriter(strapi, async (trx) => {
    const now = new Date();
    const ended = {
      state: 'done', outcome: report.outcome, alert: !isGoodHarvest(report.outcome), message: report.message, ended_at: now, updated_at: now,
      items: report.items, pages: report.pages, run: report.run, counts: JSON.stringify(report.counts), failures: JSON.stringify(report.failures),
      etag: report.etag, last_modified: report.lastModified, hash: report.hash, recipe_hash: report.recipeHash, lease_until: null,
    };
    if (harvest !== null) {
      const settled: number = await trx(table).where({ document_id: harvest, inventory, state: 'running' }).update(ended);
      if (settled === 0) return false;
    } else await insertRows(trx, table, [{ document_id: newDocumentId(strapi), inventory, started_at: now, created_at: now, published_at: now, locale: null, ...ended }]);
    if (!isGoodHarvest(report.outcome)) await alertOfSource(strapi, trx, inventory);
    await forgetOldest(trx, table, inventory);
    return true;
  });
}
