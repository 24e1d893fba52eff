import { namingEntry, type Contribution } from '@carrefour/config';
import type { InventoryFacts } from '../import/batch-context';
import { readEntriesOfProjects, toContribution } from '../import/stored-entry';
import type { EntryWrite } from '../import/write-entries';
import type { Revision } from '../revision/write-revisions';
import type { Strapi, Transaction } from '../strapi';
import { chosenByPeople, readSettledSlugs, toClaim } from './imported-slugs';
import { moveSlugs } from './move-slugs';

const isNamedBy = (all: readonly Contribution[], inventory: string, key: string): boolean => {
  const named = namingEntry(all);
  return named?.inventory === inventory && named.key === key;
};

/**
 * Where an older source of a project arrives after a newer one, the project takes the address it would have had in the
 * other order; its former address leads there. A later source, or a new title of the same one, never changes an address.
 */
export async function renameByOldest(
  strapi: Strapi, trx: Transaction, inventories: Map<string, InventoryFacts>, inventory: string, writes: readonly EntryWrite[], existed: (projectId: string) => boolean,
): Promise<Revision[]> {
  const fresh = writes.filter(({ existing, projectId }) => existing === null && existed(projectId));
  if (fresh.length === 0) return [];
  const entries = await readEntriesOfProjects(strapi, trx, [...new Set(fresh.map(({ projectId }) => projectId))]);
  const older = fresh.filter(({ projectId, item }) => {
    const all = entries.get(projectId) ?? [];
    return all.length > 1 && isNamedBy(all.map((entry) => toContribution(entry, inventories)), inventory, item.key);
  });
  const chosen = await chosenByPeople(strapi, trx, older.map(({ projectId }) => projectId));
  const claims = older.flatMap(({ projectId }) => (chosen.has(projectId) ? [] : (toClaim(projectId, entries.get(projectId) ?? [], inventories) ?? [])));
  return claims.length === 0 ? [] : moveSlugs(strapi, trx, await readSettledSlugs(strapi, trx, inventories, claims));
}
