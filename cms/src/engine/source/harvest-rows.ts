import { isGoodHarvest, type HarvestFailure, type HarvestOutcome } from '@carrefour/config';
import { fromJson, toIso } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** One reading of a source, as the database holds it. */
export type HarvestRow = {
  id: number; document_id: string; inventory: string; state: 'running' | 'done'; outcome: HarvestOutcome | null; message: string | null;
  started_at: unknown; ended_at: unknown; lease_until: unknown; items: number | null; pages: number | null; run: string | null;
  counts: unknown; failures: unknown; etag: string | null; last_modified: string | null; hash: string | null; recipe_hash: string | null;
};

export const harvestTable = (strapi: Strapi): string => tableOf(strapi, 'api::harvest.harvest');

/** The readings of each inventory, latest first. */
export async function readHarvests(strapi: Strapi, trx: Transaction): Promise<Map<string, HarvestRow[]>> {
  const rows: HarvestRow[] = await trx(harvestTable(strapi)).orderBy('id', 'desc').select('*');
  const byInventory = new Map<string, HarvestRow[]>();
  for (const row of rows) byInventory.set(row.inventory, [...(byInventory.get(row.inventory) ?? []), row]);
  return byInventory;
}

export const toTime = (value: unknown): Date | null => {
  const iso = toIso(value);
  return iso === null ? null : new Date(iso);
};

export const isGood = ({ outcome }: Pick<HarvestRow, 'outcome'>): boolean => outcome !== null && isGoodHarvest(outcome);

/** Still at work, by its lease. */
export const isAlive = ({ state, lease_until: until }: HarvestRow, now: Date): boolean => state === 'running' && (toTime(until)?.getTime() ?? 0) > now.getTime();

export const countsOf = ({ counts }: HarvestRow): Record<string, number> | null => fromJson<Record<string, number> | null>(counts, null);
export const failuresOf = ({ failures }: HarvestRow): HarvestFailure[] => fromJson<HarvestFailure[]>(failures, []);

/** The runs that were taken back. */
export async function readUndoneRuns(strapi: Strapi, trx: Transaction): Promise<Set<string>> {
  const rows: { document_id: string }[] = await trx(tableOf(strapi, 'api::run.run')).where({ state: 'undone' }).select('document_id');
  return new Set(rows.map(({ document_id: id }) => id));
}
