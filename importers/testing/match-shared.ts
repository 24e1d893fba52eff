import type { ImportItem } from '@carrefour/config';
import { MatchIndex } from '../match/match-index.js';
import { assignProject } from '../plan/assign-project.js';
import { groupBy } from './group-by.js';
import type { CandidateLine, EntryLine } from './judge-gold.js';
import { prepareShared, type SharedInventory } from './shared-inventories.js';

/** Keys are told apart by inventory inside one index, where an import has the CMS for that. */
const nameOf = (slug: string, { key }: ImportItem): string => `${slug}:${key}`;

/** Matches real inventories one after the other, as imports into an empty CMS would, into the two files that `duplicates` writes. */
export async function matchShared(order: readonly SharedInventory[]): Promise<{ entries: EntryLine[]; candidates: CandidateLine[] }> {
  const index = new MatchIndex();
  const joined = new Map<string, string>();
  const asked: [string, string][] = [];
  const lines: (Omit<EntryLine, 'projectId'> & { name: string })[] = [];
  for (const slug of order)
    for (const item of (await prepareShared(slug)).items) {
      const name = nameOf(slug, item);
      const assigned = assignProject({ ...item, key: name }, undefined, index, slug);
      joined.set(name, assigned.item.sameAs ?? name);
      for (const { other } of assigned.asked) if ('key' in other) asked.push([name, other.key]);
      for (const { line } of item.rows) lines.push({ inventory: slug, row: String(line), key: item.key, name });
    }
  const rootOf = (name: string): string => index.groups.rootOf({ key: joined.get(name) ?? name });
  const members = groupBy(joined.keys(), rootOf);
  const candidates = asked.flatMap(([a, b]) =>
    (members.get(rootOf(a)) ?? []).flatMap((entryA) => (members.get(rootOf(b)) ?? []).map((entryB) => ({ entryA, entryB, band: 'asked' }))));
  return { entries: lines.map(({ name, ...line }) => ({ ...line, projectId: rootOf(name) })), candidates };
}
