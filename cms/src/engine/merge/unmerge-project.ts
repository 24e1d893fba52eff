import { currentActor } from '../actor';
import { readBatchContext } from '../import/batch-context';
import { refreshProjects } from '../import/refresh-projects';
import { readObjections } from '../objection/read-objections';
import { markChanged } from '../outbox/mark-changed';
import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { writeRevisions, type FieldChange } from '../revision/write-revisions';
import { asOneWriter } from '../one-writer';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { decidePair } from './decide-pair';
import { findProject } from './find-project';

export type Unmerged = { restored: string; from: string };

/** The entries that the last merge of a project moved away. */
async function movedEntries(strapi: Strapi, trx: Transaction, documentId: string): Promise<string[]> {
  const row: { changes: unknown } | undefined = await trx(tableOf(strapi, 'api::revision.revision'))
    .where({ record_type: 'project', record_id: documentId, action: 'merge' }).orderBy('id', 'desc').first('changes');
  const [merged] = fromJson<FieldChange[]>(row?.changes, []);
  return (merged?.before as string[] | undefined) ?? [];
}

/** Takes a merged project out again, with its entries, its address and its own publication. */
export function unmergeProject(strapi: Strapi, slugOrId: string): Promise<Unmerged | null> {
  return asOneWriter(strapi, async (trx) => {
    const absorbed = await findProject(strapi, trx, slugOrId);
    if (absorbed?.mergedInto == null) return null;
    const keptId = absorbed.mergedInto;
    for (const ids of chunksOf(await movedEntries(strapi, trx, absorbed.documentId), 400)) {
      await trx(tableOf(strapi, 'api::entry.entry')).whereIn('document_id', ids).update({ project_id: absorbed.documentId });
    }
    await trx(projectTable(strapi)).where({ document_id: absorbed.documentId }).update({ merged_into: null });
    const refused = (await readObjections(strapi, trx)).projects.has(absorbed.documentId);
    if (!refused) await strapi.documents('api::project.project' as never).publish({ documentId: absorbed.documentId } as never);
    const { revisions } = await refreshProjects(strapi, trx, await readBatchContext(strapi, trx), [keptId, absorbed.documentId], new Set());
    await writeRevisions(strapi, trx, currentActor(strapi), [
      { recordType: 'project', recordId: absorbed.documentId, action: 'unmerge', changes: [] }, ...revisions,
    ]);
    await decidePair(strapi, trx, keptId, absorbed.documentId, 'different', null);
    await markChanged(strapi, trx, 'project', [keptId, absorbed.documentId]);
    return { restored: absorbed.slug, from: keptId };
  });
}
