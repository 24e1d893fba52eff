import type { WithdrawnProject } from '@carrefour/config';
import { readRoots } from '../merge/roots';
import { publicAmong } from '../read/public-among';
import { openToAll } from '../read/public-rows';
import { readObjections, toWithdrawn } from '../objection/read-objections';
import { fromJson, toIso } from '../project-row/column-values';
import type { FieldChange } from '../revision/write-revisions';
import { closedByChange, wasReserved } from './told-openness';
import { projectTable } from '../project-row/join-tables';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { toWithdrawnList } from './to-withdrawn-list';

type Left = { id: string; at: string };
const dated = (rows: readonly { id: string; at: unknown }[]): Left[] => rows.map(({ id, at }) => ({ id, at: toIso(at) ?? '' }));

type Told = Left & { changes: readonly FieldChange[] };
type Action = 'merge' | 'unpublish' | 'delete' | 'update' | 'publish';

/** What the history tells of these projects, of these kinds, the oldest first. */
async function history(strapi: Strapi, trx: Transaction, actions: readonly Action[], ids: readonly string[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const chunk of chunksOf(ids, 400)) {
    const rows: { id: string; at: unknown; changes: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'project' }).whereIn('action', [...actions]).whereIn('record_id', chunk)
      .orderBy('id').select({ id: 'record_id' }, 'at', 'changes');
    told.push(...rows.map(({ id, at, changes }) => ({ id, at: toIso(at) ?? '', changes: fromJson<FieldChange[]>(changes, []) })));
  }
  return told;
}

/** The last time each of these went that way; nothing of one that never did. */
const lastTime = async (strapi: Strapi, trx: Transaction, action: Action, ids: readonly string[]): Promise<Told[]> => [...new Map((await history(strapi, trx, [action], ids)).map((line) => [line.id, line])).values()];

/** Public addresses whose project the team deleted; one that came back from the bin has none. */
async function listDeleted(strapi: Strapi, trx: Transaction): Promise<Left[]> {
  const gone = dated(await trx(tableOf(strapi, 'api::redirect.redirect')).where({ record_type: 'api::project.project', gone: true }).whereNotNull('record_id')
    .whereNotIn('record_id', trx(projectTable(strapi)).whereNotNull('published_at').select('document_id')).groupBy('record_id').select({ id: 'record_id' }).max({ at: 'updated_at' }) as never);
  const reserved = new Set((await lastTime(strapi, trx, 'delete', gone.map(({ id }) => id))).filter(({ changes }) => wasReserved(changes)).map(({ id }) => id));
  return gone.filter(({ id }) => !reserved.has(id));
}

/** Projects that were public and speak under another's id now; one merged as a draft was nobody's to copy. */
async function listMerged(strapi: Strapi, trx: Transaction): Promise<(Left & { to: string | null })[]> {
  const rows: { id: string; at: unknown }[] = await openToAll(trx(projectTable(strapi)).where('merged_into', '>', '').whereNotNull('published_at'), projectTable(strapi)).select({ id: 'document_id', at: 'updated_at' });
  const [rootOf, told] = [await readRoots(strapi, trx), await lastTime(strapi, trx, 'merge', rows.map(({ id }) => id))];
  const mergedAt = new Map(told.map(({ id, at }) => [id, at]));
  const shown = await publicAmong(strapi, trx, rows.map(({ id }) => rootOf(id)));
  return dated(rows).map(({ id, at }) => ({ id, at: mergedAt.get(id) ?? at, to: shown.has(rootOf(id)) ? rootOf(id) : null }));
}

/** Projects that have a draft alone, and were taken off the site once: a draft that was never public is nobody's business. */
async function listUnpublished(strapi: Strapi, trx: Transaction): Promise<Left[]> {
  const drafts: { id: string }[] = await trx(projectTable(strapi)).groupBy('document_id').havingRaw('max(published_at) is null and max(merged_into) is null').select({ id: 'document_id' });
  return (await lastTime(strapi, trx, 'unpublish', drafts.map(({ id }) => id))).filter(({ changes }) => !wasReserved(changes));
}

/** Public sheets that are kept for some by now: to whoever copied them they have left the site, and no more is said. */
async function listClosed(strapi: Strapi, trx: Transaction): Promise<Left[]> {
  const kept: { id: string }[] = await trx(projectTable(strapi)).whereNotNull('published_at').whereNull('merged_into').whereNotNull('openness').whereNot('openness', 'public').distinct({ id: 'document_id' });
  const told = (await history(strapi, trx, ['update', 'publish'], kept.map(({ id }) => id))).filter(({ changes }) => closedByChange(changes));
  return [...new Map(told.map((line) => [line.id, line])).values()];
}

/** The ids of all projects that were public and are no more: whoever copied our data takes them out too, or follows them. */
export async function listWithdrawn(strapi: Strapi, trx: Transaction): Promise<WithdrawnProject[]> {
  return toWithdrawnList({
    objections: toWithdrawn(await readObjections(strapi, trx)), deleted: await listDeleted(strapi, trx), merged: await listMerged(strapi, trx), unpublished: [...(await listUnpublished(strapi, trx)), ...(await listClosed(strapi, trx))],
  });
}
