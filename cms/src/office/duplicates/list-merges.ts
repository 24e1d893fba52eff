import { toIso } from '../../engine/project-row/column-values';
import { projectTable } from '../../engine/project-row/join-tables';
import { inTransaction, tableOf, type Strapi } from '../../engine/strapi';
import { readTitles } from '../record-titles';
import type { Merge } from '../shapes';

/** Projects that were merged into another and can be taken out again, the last merged first. */
export function listMerges(strapi: Strapi, page: number, perPage: number): Promise<{ merges: Merge[]; total: number }> {
  return inTransaction(strapi, async (trx) => {
    const merged: { id: string; into: string }[] = await trx(projectTable(strapi)).whereNotNull('merged_into').distinct({ id: 'document_id', into: 'merged_into' });
    const told = trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'project', action: 'merge' }).whereIn('record_id', trx(projectTable(strapi)).whereNotNull('merged_into').select('document_id'));
    const history: { id: string; at: unknown; by: string | null }[] = await told.orderBy('id').select({ id: 'record_id', at: 'at', by: 'actor_name' });
    const last = new Map(history.map((line) => [line.id, line]));
    const sorted = merged.map((row) => ({ ...row, at: toIso(last.get(row.id)?.at), by: last.get(row.id)?.by ?? null })).sort((x, y) => ((x.at ?? '') < (y.at ?? '') ? 1 : -1));
    const shown = sorted.slice((page - 1) * perPage, page * perPage);
    const titles = await readTitles(strapi, trx, 'project', shown.flatMap(({ id, into }) => [id, into]));
    const addresses: { id: string; slug: string | null }[] = await trx(projectTable(strapi)).whereIn('document_id', shown.flatMap(({ id, into }) => [id, into])).select({ id: 'document_id', slug: 'slug' });
    const addressOf = new Map(addresses.map(({ id, slug }) => [id, slug === null ? null : `/projets/${slug}`]));
    return { merges: shown.map((row) => ({ ...row, address: addressOf.get(row.id) ?? null, intoAddress: addressOf.get(row.into) ?? null, title: titles.get(row.id) ?? row.id, intoTitle: titles.get(row.into) ?? row.into })), total: merged.length };
  });
}
