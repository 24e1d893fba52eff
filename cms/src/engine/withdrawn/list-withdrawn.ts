import type { WithdrawnProject } from '@carrefour/config';
import { readRoots } from '../merge/roots';
import { readObjections, toWithdrawn } from '../objection/read-objections';
import { toIso } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { toWithdrawnList } from './to-withdrawn-list';

type Left = { id: string; at: string };
const dated = (rows: readonly { id: string; at: unknown }[]): Left[] => rows.map(({ id, at }) => ({ id, at: toIso(at) ?? '' }));

/** When each of these projects last went that way, as the history keeps it; nothing of one that never did. */
async function lastTime(strapi: Strapi, trx: Transaction, action: 'merge' | 'unpublish', ids: readonly string[]): Promise<Left[]> {
  const told: Left[] = [];
  for (const chunk of chunksOf(ids, 400)) {
    const rows: { id: string; at: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'project', action }).whereIn('record_id', chunk)
      .groupBy('record_id').select({ id: 'record_id' }).max({ at: 'at' });
    told.push(...dated(rows));
  }
  return told;
}

/** Public addresses whose project the team deleted; one that came back from the bin has none. */
const listDeleted = async (strapi: Strapi, trx: Transaction): Promise<Left[]> =>
  dated(await trx(tableOf(strapi, 'api::redirect.redirect')).where({ record_type: 'api::project.project', gone: true }).whereNotNull('record_id')
    .whereNotIn('record_id', trx(projectTable(strapi)).whereNotNull('published_at').select('document_id')).groupBy('record_id').select({ id: 'record_id' }).max({ at: 'updated_at' }) as never);

/** Projects that were public and speak under another's id now; one merged as a draft was nobody's to copy. */
async function listMerged(strapi: Strapi, trx: Transaction): Promise<(Left & { to: string })[]> {
  const rows: { id: string; at: unknown }[] = await trx(projectTable(strapi)).whereNotNull('merged_into').whereNotNull('published_at').select({ id: 'document_id', at: 'updated_at' });
  const [rootOf, told] = [await readRoots(strapi, trx), await lastTime(strapi, trx, 'merge', rows.map(({ id }) => id))];
  const mergedAt = new Map(told.map(({ id, at }) => [id, at]));
  return dated(rows).map(({ id, at }) => ({ id, at: mergedAt.get(id) ?? at, to: rootOf(id) }));
}

/** Projects that have a draft alone, and were taken off the site once: a draft that was never public is nobody's business. */
async function listUnpublished(strapi: Strapi, trx: Transaction): Promise<Left[]> {
  const drafts: { id: string }[] = await trx(projectTable(strapi)).groupBy('document_id').havingRaw('max(published_at) is null and max(merged_into) is null').select({ id: 'document_id' });
  return lastTime(strapi, trx, 'unpublish', drafts.map(({ id }) => id));
}

/** The ids of all projects that were public and are no more: whoever copied our data takes them out too, or follows them. */
export async function listWithdrawn(strapi: Strapi, trx: Transaction): Promise<WithdrawnProject[]> {
  return toWithdrawnList({
    objections: toWithdrawn(await readObjections(strapi, trx)), deleted: await listDeleted(strapi, trx), merged: await listMerged(strapi, trx), unpublished: await listUnpublished(strapi, trx),
  });
}
