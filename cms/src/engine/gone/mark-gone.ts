import type { EntryValues, GoneRule } from '@carrefour/config';
import { fromJson } from '../project-row/column-values';
import { toEntryDigest } from '../objection/entry-digest';
import { readObjections } from '../objection/read-objections';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { unpublishGone } from './unpublish-gone';

export type Gone = { gone: number; unpublished: number; entries: { key: string; title: string; projectId: string | null }[] };
type Row = { id: number; key: string; project_id: string | null };

/** Entries named in the report; their number is told whole. */
const MOST_NAMED = 500;

async function nameAll(trx: Transaction, table: string, gone: readonly Row[]): Promise<Gone['entries']> {
  const named = gone.slice(0, MOST_NAMED);
  const titles = new Map<number, string>();
  for (const chunk of chunksOf(named, 400)) {
    const rows: { id: number; values: unknown }[] = await trx(table).whereIn('id', chunk.map(({ id }) => id)).select('id', 'values');
    for (const { id, values } of rows) titles.set(id, fromJson<Partial<EntryValues>>(values, {}).title ?? '');
  }
  return named.map(({ id, key, project_id: projectId }) => ({ key, title: titles.get(id) ?? '', projectId }));
}

async function readRule(strapi: Strapi, trx: Transaction, inventory: string): Promise<GoneRule> {
  const row: { when_gone: GoneRule | null } | undefined = await trx(tableOf(strapi, 'api::inventory.inventory')).where({ slug: inventory }).first('when_gone');
  return row?.when_gone ?? 'flag';
}

/**
 * After a whole reading of a full inventory: entries it did not see are flagged, never deleted. A row that was there but
 * refused has not gone, nor has one that somebody objected to. Projects are unpublished only where the inventory's rule says so.
 */
export async function markGone(strapi: Strapi, trx: Transaction, runId: string, inventory: string, refusedKeys: readonly string[], now: Date): Promise<Gone> {
  const table = tableOf(strapi, 'api::entry.entry');
  const { entries: objected } = await readObjections(strapi, trx);
  const refused = new Set(refusedKeys);
  const unseen: Row[] = await trx(table).where({ inventory, gone: false })
    .where((other) => other.whereNot('run_id', runId).orWhereNull('run_id')).orderBy('id').select('id', 'key', 'project_id');
  const gone = unseen.filter(({ key }) => !refused.has(key) && !objected.has(toEntryDigest(inventory, key)));
  for (const chunk of chunksOf(gone, 400)) await trx(table).whereIn('id', chunk.map(({ id }) => id)).update({ gone: true, gone_since: now });
  const projectIds = [...new Set(gone.flatMap(({ project_id: id }) => id ?? []))];
  const unpublished = (await readRule(strapi, trx, inventory)) === 'unpublish' ? await unpublishGone(strapi, trx, projectIds) : 0;
  return { gone: gone.length, unpublished, entries: await nameAll(trx, table, gone) };
}
