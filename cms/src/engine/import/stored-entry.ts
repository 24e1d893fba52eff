import type { Contribution, EntryValues, Licence } from '@carrefour/config';
import { fromJson, toDay } from '../project-row/column-values';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { type InventoryFacts } from './batch-context';

export type StoredEntry = {
  id: number;
  documentId: string;
  inventory: string;
  key: string;
  projectId: string | null;
  /** The organisation or the partner that the entry describes; null for an entry of a project. */
  recordId: string | null;
  fingerprint: string | null;
  values: EntryValues;
  licence: Licence;
  sourceDate: string | null;
  gone: boolean;
};

type Row = Record<string, unknown>;

const columns = ['id', 'document_id', 'inventory', 'key', 'project_id', 'record_id', 'fingerprint', 'values', 'licence', 'source_date', 'gone'];

const toStoredEntry = (row: Row): StoredEntry => ({
  id: Number(row.id),
  documentId: String(row.document_id),
  inventory: String(row.inventory),
  key: String(row.key),
  projectId: row.project_id as string | null,
  recordId: row.record_id as string | null,
  fingerprint: row.fingerprint as string | null,
  values: fromJson<EntryValues>(row.values, { title: '' }),
  licence: (row.licence as Licence | null) ?? 'inconnue',
  sourceDate: toDay(row.source_date),
  gone: Boolean(row.gone),
});

const IDS_PER_STATEMENT = 400;

/** Entries of one inventory by their keys. */
export async function readEntriesByKey(strapi: Strapi, trx: Transaction, inventory: string, keys: readonly string[]) {
  const found = new Map<string, StoredEntry>();
  for (const chunk of chunksOf(keys, IDS_PER_STATEMENT)) {
    const rows: Row[] = await trx(tableOf(strapi, 'api::entry.entry')).where({ inventory }).whereIn('key', chunk).select(columns);
    for (const entry of rows.map(toStoredEntry)) found.set(entry.key, entry);
  }
  return found;
}

async function readEntriesOf(strapi: Strapi, trx: Transaction, column: 'project_id' | 'record_id', ids: readonly string[]) {
  const found = new Map<string, StoredEntry[]>();
  for (const chunk of chunksOf(ids, IDS_PER_STATEMENT)) {
    const rows: Row[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn(column, chunk).select(columns);
    for (const entry of rows.map(toStoredEntry)) {
      const id = (column === 'project_id' ? entry.projectId : entry.recordId) ?? '';
      const list = found.get(id) ?? [];
      list.push(entry);
      found.set(id, list);
    }
  }
  return found;
}

/** Every entry of the given projects, whatever its inventory. */
export const readEntriesOfProjects = (strapi: Strapi, trx: Transaction, projectIds: readonly string[]) => readEntriesOf(strapi, trx, 'project_id', projectIds);

/** Every entry of the given organisations or partners. */
export const readEntriesOfRecords = (strapi: Strapi, trx: Transaction, recordIds: readonly string[]) => readEntriesOf(strapi, trx, 'record_id', recordIds);

/** An entry as consolidation sees it. "Recent" is the source's own date, else the edition's, never the import's. */
export function toContribution(entry: StoredEntry, inventories: Map<string, InventoryFacts>): Contribution {
  const facts = inventories.get(entry.inventory);
  return {
    partner: facts?.partner ?? '',
    inventory: entry.inventory,
    key: entry.key,
    trust: facts?.trust ?? 'reviewed',
    date: entry.sourceDate ?? facts?.editionDate ?? null,
    values: entry.values,
  };
}
