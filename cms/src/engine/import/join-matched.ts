import { absorbProject } from '../merge/absorb-project';
import { readDecisions } from '../merge/decisions';
import { entriesOfProjects, findEntry } from '../merge/entries-of-projects';
import { findKept } from '../merge/find-project';
import { keptOf } from '../merge/kept-of';
import type { Strapi, Transaction } from '../strapi';
import type { BatchContext } from './batch-context';
import type { EntryWrite } from './write-entries';

/**
 * An entry that surely is the same as two projects makes them one, as if it had come before them: the order of imports
 * changes nothing. The older keeps its address, unless only the other is published. Never where a person said that any of their entries are different.
 */
export async function joinMatched(strapi: Strapi, trx: Transaction, context: BatchContext, runId: string, writes: readonly EntryWrite[]): Promise<void> {
  for (const { item, projectId, existing } of writes) {
    if (existing !== null || item.matches.length < 2) continue;
    for (const { entry } of item.matches) {
      const twin = await findEntry(strapi, trx, entry);
      const [own, other] = [await findKept(strapi, trx, projectId), twin === null ? null : await findKept(strapi, trx, twin.projectId)];
      if (own === null || other === null || own.documentId === other.documentId) continue;
      const entries = await entriesOfProjects(strapi, trx, [own.documentId, other.documentId]);
      const [left, right] = [own, other].map(({ documentId }) => (entries.get(documentId) ?? []).map(({ name }) => name));
      if (left === undefined || right === undefined || (await readDecisions(strapi, trx, left)).part(left, right)) continue;
      const { kept, absorbed } = keptOf(own, other);
      await absorbProject(strapi, trx, context, kept, absorbed, runId);
    }
  }
}
