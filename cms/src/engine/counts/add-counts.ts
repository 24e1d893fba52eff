import type { Counted } from '@carrefour/config';
import { newDocumentId } from '../document-id';
import { projectTable } from '../project-row/join-tables';
import { chunksOf, inTransaction, tableOf, type Strapi } from '../strapi';

export const DAILY_COUNT = 'api::daily-count.daily-count';

/** Adds what was counted to its day; of projects that exist alone. */
export function addCounts(strapi: Strapi, counts: readonly Counted[], now = new Date()): Promise<void> {
  return inTransaction(strapi, async (trx) => {
    const table = tableOf(strapi, DAILY_COUNT);
    const day = now.toISOString().slice(0, 10);
    const ids = [...new Set(counts.map(({ project }) => project))];
    const known = new Set(((await trx(projectTable(strapi)).whereIn('document_id', ids).whereNotNull('published_at').select('document_id')) as { document_id: string }[]).map(({ document_id: id }) => id));
    const rows = counts.filter(({ project }) => known.has(project))
      .map(({ project, kind, count }) => ({ document_id: newDocumentId(strapi), day, project_id: project, kind, count, created_at: now, updated_at: now, published_at: now, locale: null }));
    for (const chunk of chunksOf(rows, 80))
      await trx(table).insert(chunk).onConflict(['day', 'project_id', 'kind']).merge({ count: trx.raw('?? + ??', [`${table}.count`, 'excluded.count']), updated_at: now } as never);
  });
}
