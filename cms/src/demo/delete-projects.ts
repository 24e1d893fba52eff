import { projectFieldNames } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import { currentActor } from '../engine/actor';
import { asOneWriter } from '../engine/one-writer';
import { markChanged } from '../engine/outbox/mark-changed';
import { projectTable } from '../engine/project-row/join-tables';
import { clearParts } from '../engine/project-row/write-parts';
import { writeRevisions } from '../engine/revision/write-revisions';
import { chunksOf } from '../engine/strapi';

/** Small enough to let an editor's save through between two. */
const perTransaction = 50;

/** Deletes imported projects as they were written, many at once: one by one, hundreds would take minutes. */
export async function deleteProjects(strapi: Core.Strapi, ids: readonly string[]): Promise<void> {
  for (const some of chunksOf(ids, perTransaction)) {
    await asOneWriter(strapi, async (trx) => {
      const table = projectTable(strapi);
      const rows: { id: number }[] = await trx(table).whereIn('document_id', some).select('id');
      for (const { id } of rows) await clearParts(strapi, trx, id, projectFieldNames);
      await trx(table).whereIn('document_id', some).delete();
      await writeRevisions(strapi, trx, currentActor(strapi), some.map((recordId) => ({ recordType: 'project', recordId, action: 'delete' as const, changes: [] })));
      await markChanged(strapi, trx, 'project', some);
    });
  }
}
