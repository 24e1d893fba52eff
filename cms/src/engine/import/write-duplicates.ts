import { newDocumentId } from '../document-id';
import { readDecisions } from '../merge/decisions';
import { entriesOfProjects } from '../merge/entries-of-projects';
import { shortName, toEntryName } from '../merge/entry-name';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { EntryWrite } from './write-entries';

const PAIRS_PER_STATEMENT = 50;

/**
 * Keeps the pairs an import found: those it is sure of, entry by entry, with why; and those to ask a person about. A pair
 * already known is left as it is, and one that was ever decided between these entries is never asked again.
 */
export async function writeDuplicates(strapi: Strapi, trx: Transaction, runId: string, inventory: string, writes: readonly EntryWrite[]): Promise<void> {
  const now = new Date();
  const asked = writes.flatMap(({ item, projectId }) =>
    item.possibleDuplicates.filter((pair) => pair.projectId !== projectId).map((pair) => ({ name: toEntryName(inventory, item.key), projectId, pair })));
  const sure = writes.flatMap(({ item }) => item.matches.map((match) => ({ name: toEntryName(inventory, item.key), ...match })));
  if (asked.length + sure.length === 0) return;
  const others = await entriesOfProjects(strapi, trx, asked.flatMap(({ projectId, pair }) => [projectId, pair.projectId]));
  const namesOf = (id: string) => (others.get(id) ?? []).map(({ name }) => name);
  const decisions = await readDecisions(strapi, trx, asked.map(({ name }) => name));
  const toRow = (scope: 'project' | 'entry', pair: readonly [string, string], band: string, { score, parts }: { score: number; parts: Record<string, number> }) => {
    const [recordA, recordB] = pair.toSorted();
    return { document_id: newDocumentId(strapi), scope, record_a: recordA, record_b: recordB, score, parts: JSON.stringify(parts), band, run_id: runId, created_at: now, updated_at: now, published_at: now, locale: null };
  };
  const rows = [
    ...asked.filter(({ name, pair }) => !decisions.settle([name], namesOf(pair.projectId)))
      .map(({ projectId, pair }) => toRow('project', [projectId, pair.projectId], 'asked', pair)),
    ...sure.map((match) => toRow('entry', [match.name, shortName(match.entry)], 'merged', match)),
  ];
  const table = tableOf(strapi, 'api::duplicate.duplicate');
  for (const chunk of chunksOf(rows, PAIRS_PER_STATEMENT)) await trx(table).insert(chunk).onConflict(['scope', 'record_a', 'record_b']).ignore();
}
