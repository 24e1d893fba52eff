import { currentActor } from '../actor';
import type { BatchContext } from '../import/batch-context';
import { refreshProjects } from '../import/refresh-projects';
import { markChanged } from '../outbox/mark-changed';
import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { writeRevisions, type FieldChange } from '../revision/write-revisions';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { Absorption } from './absorb-project';
import { restoreChoice } from './chosen-fields';
import type { FoundProject } from './find-project';
import { restoreHandMade } from './hand-made-rows';
import { restoreLinks } from './restore-links';

/** What the last merge of a project moved away. */
export async function readAbsorption(strapi: Strapi, trx: Transaction, documentId: string): Promise<Absorption & { at: Date }> {
  const row: { changes: unknown; at: string | number | Date } | undefined = await trx(tableOf(strapi, 'api::revision.revision'))
    .where({ record_type: 'project', record_id: documentId, action: 'merge' }).orderBy('id', 'desc').first('changes', 'at');
  const [merged] = fromJson<FieldChange[]>(row?.changes, []);
  return { entries: [], handMade: null, links: [], vouchers: [], ...(merged?.before as Partial<Absorption> | undefined), at: new Date(row?.at ?? 0) };
}

/** Takes a merged project out of `kept` (where its merges end) with its entries, links, address and publication. Both are brought in line. */
export async function releaseProject(strapi: Strapi, trx: Transaction, context: BatchContext, absorbed: FoundProject, kept: FoundProject): Promise<void> {
  const moved = await readAbsorption(strapi, trx, absorbed.documentId);
  await restoreChoice(strapi, trx, context, kept.documentId, absorbed.documentId);
  // Entries that left `kept` since (a split, another unmerge) stay where they went.
  for (const ids of chunksOf(moved.entries, 400))
    await trx(tableOf(strapi, 'api::entry.entry')).whereIn('document_id', ids).where({ project_id: kept.documentId }).update({ project_id: absorbed.documentId });
  await trx(projectTable(strapi)).where({ document_id: absorbed.documentId }).update({ merged_into: null });
  await restoreLinks(strapi, trx, moved, kept.documentId, absorbed.documentId);
  await trx(tableOf(strapi, 'api::redirect.redirect')).where({ from: `/projets/${absorbed.slug}` }).delete();
  const both = [kept.documentId, absorbed.documentId];
  const { revisions } = await refreshProjects(strapi, trx, context, both, new Set());
  if (moved.handMade !== null) await restoreHandMade(strapi, trx, context, kept.documentId, moved.handMade, moved.at);
  await writeRevisions(strapi, trx, currentActor(strapi), [
    { recordType: 'project', recordId: absorbed.documentId, action: 'unmerge', changes: [] }, ...revisions,
  ]);
  await markChanged(strapi, trx, 'project', both);
}
