import { currentActor } from '../actor';
import { readBatchContext } from '../import/batch-context';
import { refreshProjects } from '../import/refresh-projects';
import { markChanged } from '../outbox/mark-changed';
import { projectTable } from '../project-row/join-tables';
import { writeRevisions } from '../revision/write-revisions';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { decidePair } from './decide-pair';
import { findProject, type FoundProject } from './find-project';

export type Merged = { kept: string; absorbed: string };

async function moveEntries(strapi: Strapi, trx: Transaction, from: string, to: string): Promise<string[]> {
  const table = tableOf(strapi, 'api::entry.entry');
  const rows: { document_id: string }[] = await trx(table).where({ project_id: from }).select('document_id');
  await trx(table).where({ project_id: from }).update({ project_id: to });
  return rows.map((row) => row.document_id);
}

async function leaveAddress(strapi: Strapi, trx: Transaction, absorbed: FoundProject, kept: FoundProject): Promise<void> {
  const now = new Date();
  await trx(tableOf(strapi, 'api::redirect.redirect'))
    .insert({
      from: `/projets/${absorbed.slug}`, to: `/projets/${kept.slug}`, permanent: true, gone: false,
      record_type: 'api::project.project', record_id: absorbed.documentId, created_at: now, updated_at: now,
    })
    .onConflict('from').merge(['to', 'gone', 'updated_at']);
}

/**
 * Makes two projects one: every entry of `absorbed` now speaks of `kept`, its address leads there,
 * and the pair is remembered as the same. Nothing is deleted: `unmergeProject` undoes it.
 */
export function mergeProjects(strapi: Strapi, keep: string, absorb: string, reason: string | null): Promise<Merged | null> {
  return asOneWriter(strapi, async (trx) => {
    const kept = await findProject(strapi, trx, keep);
    const absorbed = await findProject(strapi, trx, absorb);
    if (kept === null || absorbed === null || kept.documentId === absorbed.documentId || absorbed.mergedInto !== null) return null;
    const entries = await moveEntries(strapi, trx, absorbed.documentId, kept.documentId);
    await strapi.documents('api::project.project' as never).unpublish({ documentId: absorbed.documentId } as never);
    await trx(projectTable(strapi)).where({ document_id: absorbed.documentId }).update({ merged_into: kept.documentId });
    await leaveAddress(strapi, trx, absorbed, kept);
    const { revisions } = await refreshProjects(strapi, trx, await readBatchContext(strapi, trx), [kept.documentId], new Set());
    const merged = { field: 'mergedInto', status: null, before: entries, after: kept.documentId };
    await writeRevisions(strapi, trx, currentActor(strapi), [
      { recordType: 'project', recordId: absorbed.documentId, action: 'merge', changes: [merged] }, ...revisions,
    ]);
    await decidePair(strapi, trx, kept.documentId, absorbed.documentId, 'same', reason);
    await markChanged(strapi, trx, 'project', [kept.documentId, absorbed.documentId]);
    return { kept: kept.slug, absorbed: absorbed.slug };
  });
}
