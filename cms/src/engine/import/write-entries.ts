import type { ImportItem, Licence } from '@carrefour/config';
import { newDocumentId } from '../document-id';
import { insertRows } from '../project-row/insert-rows';
import type { Revision } from '../revision/write-revisions';
import { readEntryStates } from '../undo/entry-state';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { InventoryFacts } from './batch-context';
import { renameDecisions } from './rename-decisions';
import type { StoredEntry } from './stored-entry';

/** What an entry is of: a project; or an organisation or a partner (`record`), and then of no project. */
type Subject = { readonly projectId: string; readonly record?: undefined } | { readonly projectId: null; readonly record: { readonly type: 'organisation' | 'partner'; readonly id: string } };

const columnsOf = (item: ImportItem, { projectId, record }: Subject, licence: Licence, runId: string, now: Date) => ({
  key: item.key,
  licence,
  project_id: projectId,
  record_type: record?.type ?? null,
  record_id: record?.id ?? null,
  siren: item.values.register?.siren ?? null,
  rows: JSON.stringify(item.rows),
  values: JSON.stringify(item.values),
  fingerprint: item.fingerprint,
  source_url: item.sourceUrl,
  source_date: item.sourceDate,
  last_seen: now,
  gone: false,
  gone_since: null,
  run_id: runId,
  updated_at: now,
});

type Write = { item: ImportItem; existing: StoredEntry | null };
export type EntryWrite = Write & { projectId: string };
export type RecordWrite = Write & { projectId: null; record: { type: 'organisation' | 'partner'; id: string } };

/** Creates or refreshes entries; answers what the history must tell of it. */
export async function writeEntries(
  strapi: Strapi, trx: Transaction, inventory: InventoryFacts, runId: string, writes: readonly (EntryWrite | RecordWrite)[],
): Promise<Revision[]> {
  const now = new Date();
  const table = tableOf(strapi, 'api::entry.entry');
  const created = writes.filter(({ existing }) => existing === null).map((write) => ({
    document_id: newDocumentId(strapi), inventory: inventory.slug, first_seen: now, created_at: now, published_at: now, locale: null, ...columnsOf(write.item, write, inventory.licence, runId, now),
  }));
  await insertRows(trx, table, created);
  const revisions: Revision[] = created.map((row) => ({ recordType: 'entry', recordId: row.document_id, action: 'create', changes: [] }));
  const states = await readEntryStates(trx, table, writes.flatMap(({ existing }) => existing?.id ?? []));
  for (const write of writes) {
    const { item, existing } = write;
    if (existing === null) continue;
    await trx(table).where({ id: existing.id }).update(columnsOf(item, write, inventory.licence, runId, now));
    if (existing.key !== item.key) await renameDecisions(strapi, trx, inventory.slug, existing.key, item.key);
    revisions.push({
      recordType: 'entry', recordId: existing.documentId, action: 'update',
      changes: [{ field: 'entry', status: null, before: states.get(existing.id) ?? null, after: { values: item.values } }],
    });
  }
  return revisions;
}

/**
 * What a file that says the same moves: the date it was last seen, the run that saw it, and the licence under which it is given
 * today. No history and no change but of that licence; answers those.
 */
export async function touchEntries(strapi: Strapi, trx: Transaction, inventory: InventoryFacts, entries: readonly StoredEntry[], runId: string): Promise<Revision[]> {
  const table = tableOf(strapi, 'api::entry.entry');
  const ids = entries.map((entry) => entry.id);
  const given = entries.filter(({ licence }) => licence !== inventory.licence);
  const states = await readEntryStates(trx, table, given.map(({ id }) => id));
  await trx(table).whereIn('id', ids).update({ last_seen: new Date(), run_id: runId, licence: inventory.licence });
  return given.map(({ id, documentId, values }) => ({
    recordType: 'entry', recordId: documentId, action: 'update', changes: [{ field: 'entry', status: null, before: states.get(id) ?? null, after: { values } }],
  }));
}
