import type { ImportItem } from '@carrefour/config';
import { newDocumentId } from '../document-id';
import { readDecisions } from '../merge/decisions';
import { entriesOfProjects, findEntry } from '../merge/entries-of-projects';
import { toEntryName } from '../merge/entry-name';
import { findKept } from '../merge/find-project';
import type { Strapi, Transaction } from '../strapi';
import { readEntriesByKey, type StoredEntry } from './stored-entry';
import type { EntryWrite } from './write-entries';

type Known = ReadonlyMap<string, StoredEntry>;

/** The project of an entry that a person once said is the same as this one: an undone run comes back as it was decided. */
async function decidedProject(strapi: Strapi, trx: Transaction, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const entry = await findEntry(strapi, trx, name);
    if (entry !== null) return entry.projectId;
  }
  return null;
}

/** A project found by the importer may have been merged into another since, even by this very run. */
async function readKept(strapi: Strapi, trx: Transaction, items: readonly ImportItem[]): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  for (const id of new Set(items.flatMap(({ projectId }) => projectId ?? []))) kept.set(id, (await findKept(strapi, trx, id))?.documentId ?? id);
  return kept;
}

/**
 * Which project each written item belongs to: the one it has; else the one a person said; else the one it was matched
 * with, unless a person said that it, or anything in it, is different; else a new one.
 */
export async function assignProjects(strapi: Strapi, trx: Transaction, inventory: string, items: readonly ImportItem[], known: Known): Promise<EntryWrite[]> {
  const twins = await readEntriesByKey(strapi, trx, inventory, items.flatMap(({ sameAs }) => (sameAs !== null && !known.has(sameAs) ? [sameAs] : [])));
  const kept = await readKept(strapi, trx, items.filter(({ key }) => !known.has(key)));
  const assigned = new Map<string, string>();
  const projectOf = (key: string) => assigned.get(key) ?? known.get(key)?.projectId ?? twins.get(key)?.projectId ?? null;
  const matchOf = ({ projectId, sameAs }: ImportItem): string | null =>
    projectId === null ? (sameAs === null ? null : projectOf(sameAs)) : (kept.get(projectId) ?? projectId);
  const nameOf = (key: string) => toEntryName(inventory, key);
  const decisions = await readDecisions(strapi, trx, items.map(({ key }) => nameOf(key)));
  const entries = await entriesOfProjects(strapi, trx, items.flatMap((item) => matchOf(item) ?? []));
  const namesIn = (projectId: string): string[] => [
    ...(entries.get(projectId) ?? []).map(({ name }) => name),
    ...[...assigned].filter(([, id]) => id === projectId).map(([key]) => nameOf(key)),
  ];
  const writes: EntryWrite[] = [];
  for (const item of items) {
    const own = projectOf(item.key) ?? (await decidedProject(strapi, trx, decisions.sameAs(nameOf(item.key))));
    const matched = matchOf(item);
    const isParted = own === null && matched !== null && decisions.part([nameOf(item.key)], namesIn(matched));
    const projectId = own ?? (isParted ? null : matched) ?? newDocumentId(strapi);
    assigned.set(item.key, projectId);
    writes.push({ item, projectId, existing: known.get(item.key) ?? null });
  }
  return writes;
}
