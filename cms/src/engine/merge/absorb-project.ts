import { currentActor } from '../actor';
import type { BatchContext } from '../import/batch-context';
import { refreshProjects } from '../import/refresh-projects';
import { markChanged } from '../outbox/mark-changed';
import { projectTable } from '../project-row/join-tables';
import type { ProjectRows } from '../project-row/project-row';
import { writeRevisions } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { FoundProject } from './find-project';
import { readHandMade } from './hand-made-rows';
import { moveLinks, type MovedLinks } from './move-links';

/** What an unmerge needs to know of a merge: kept in the history, beside who merged and when. */
export type Absorption = { entries: string[]; handMade: ProjectRows | null } & MovedLinks;

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
 * Every entry, link and voucher of `absorbed` now speaks of `kept`, and its address leads there. Its rows stay as they
 * are, draft and published, out of sight while `merged_into` is set: taking it out again gives back exactly what was.
 */
export async function absorbProject(
  strapi: Strapi, trx: Transaction, context: BatchContext, kept: FoundProject, absorbed: FoundProject, runId: string | null = null,
): Promise<void> {
  const handMade = await readHandMade(strapi, trx, kept.documentId);
  const entries = await moveEntries(strapi, trx, absorbed.documentId, kept.documentId);
  const moved: Absorption = { entries, handMade, ...(await moveLinks(strapi, trx, absorbed.documentId, kept.documentId)) };
  await trx(projectTable(strapi)).where({ document_id: absorbed.documentId }).update({ merged_into: kept.documentId });
  await leaveAddress(strapi, trx, absorbed, kept);
  const { revisions } = await refreshProjects(strapi, trx, context, [kept.documentId], new Set());
  const change = { field: 'mergedInto', status: null, before: moved, after: kept.documentId };
  await writeRevisions(strapi, trx, currentActor(strapi), [
    { recordType: 'project', recordId: absorbed.documentId, action: 'merge', changes: [change] }, ...revisions,
  ], runId);
  await markChanged(strapi, trx, 'project', [kept.documentId, absorbed.documentId]);
}
